import type { Lexicon } from '../engine/lexicon.ts';

/** Who work is pushed to, what is pushed, and what people say they do not do. */
export const NOT_MY_JOB_LEXICON: Lexicon = {
  // Groups by their function, in companies, schools, clinics, shops, public offices, associations.
  // Who keeps a place, its money or its people, and firms that are called in.
  'n-hands':
    'caretaker porter janitor cleaner cleaners landlord agency secretary reception receptionist treasurer warden steward concierge contractor contractors payroll accounts accounting maintenance estates procurement purchasing housekeeping caterer caterers organiser organisers organizers office helpdesk hotline desk department school council bank board committee carrier shipping billing dispatch logistics facilities facility vendor supplier provider manager boss owner owners upstairs security networks comms hr finance legal it infra ops support sales marketing',
  'n-team': `backend back_end frontend front_end infra infrastructure ops devops sre platform data_team data_people qa quality_assurance quality_control quality testing security design ux product marketing
    sales support helpdesk help_desk service_desk servicedesk legal finance hr human_resources it_department it_team it_people it_support facilities facility_management procurement purchasing logistics maintenance housekeeping kitchen warehouse
    dispatch payroll accounting accounts billing payments mobile_team web_team ios android vendor supplier agency carrier contractor client management admin administration reception front_desk hq headquarters
    head_office board council ministry municipality community upstream crm docs_team brand communications comms press business stakeholders architecture core_team other_team operations production planning
    registry curriculum developers devs designers engineers testers managers networking network_team dba dbas database_team sysadmin sysadmins sysops release_team build_team tooling compliance dpo privacy audit
    controlling treasury tax insurance library caretaker janitor cleaning cleaners gardeners porters pharmacy nursing nurses doctors ward surgery radiology lab biobank statistics biostatistics regulatory data_management
    clinical editorial editors layout print printers printing photo video_people video_team catering bar floor_staff security_guard transport drivers fleet garage workshop landlord owner tenants city town
    county district police fire_brigade embassy donor donors fundraising volunteers trustees secretariat organiser organizer organisers venue sponsor sponsors publisher translators translation_agency
    courier post_office bank insurer hosting provider registrar integrator consultants research_team science_team analytics bi growth partnerships account_manager account_managers customer_success cs presales
    leadership the_boss bosses head_of_department head_teacher principal dean chair committee parents teachers night_shift day_shift late_shift early_shift weekend_crew other_shift team_lead team_leads
    networks databases dispatchers planners customs broker animation
    project_management project_manager pm pmo product_owner scrum_master`,
  'n-area': `thing things issue issues problem problems topic topics matter matters question questions job task tasks business mess domain area territory department scope concern deliverable ticket responsibility
    remit headache decision decisions call convo conversation circus monkeys table court pigeon baby zoo bug bugs fault error spreadsheet list file system code service repo repository server config data stuff side work
    project budget document page report pipeline app tool machine room form duty turf field lane world part story epic backlog department decision affair affairs domain realm end plate portfolio patch cup_of_tea battle
    fight bailiwick`,
  'v:n-deal': `own handle manage maintain run do touch look_at deal_with take_care_of look_after take_on support fix cover check monitor watch read design build make decide host supervise clean answer order buy pay approve
    sign process provide supply control enforce administer operate plan schedule train review count print deliver ship translate know know_about chase sort_out set choose determine keep update empty collect organise
    organize issue assign need get`,
  // What somebody is, and what somebody does for a living: a role given as the whole answer.
  'n-role': `contractor intern temp freelancer consultant trainee volunteer student developer engineer designer tester teacher nurse driver waiter cook translator writer editor analyst accountant messenger researcher
    scientist statistician photographer lawyer cashier receptionist assistant junior apprentice part_timer newcomer tenant user guest reviewer approver observer member substitute stand_in cleaner gardener programmer coder
    artist animator musician salesman salesperson seller buyer planner mechanic technician electrician`,
  'v:n-trade': `teach write sell print drive cook clean translate design draw code host ship pack type enter record store move display show count deliver build make run read forward process import export log render
    publish file archive sign approve test measure weigh sort label serve plan paint film edit proofread check follow execute implement use rent book order review relay route transcribe scan present report
    maintain provide collect do`,
};
