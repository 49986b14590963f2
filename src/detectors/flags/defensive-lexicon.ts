import type { Lexicon } from '../engine/lexicon.ts';

/** Words of defence, gathered by what they point at. */
export const DEFENSIVE_LEXICON: Lexicon = {
  // What one says one kept to.
  'd-rule': `ticket spec specs specification page runbook docs documentation doc plan protocol checklist check_list brief briefing manual process guide guideline guidelines agreement contract requirements requirement
    template rota policy list description test_plan instructions instruction order form sheet standard procedure rules rule schedule recipe handbook sop law regulation regulations scope mail email thread wiki agenda
    minutes budget roadmap design mockup wireframe story card menu calendar label script norm defaults default playbook roster letter catalogue catalog timetable rule design concept statute bylaws charter memo notice signage regulation tender quote offer briefings
    datasheet data_sheet bulletin newsletter changelog release_notes invitation invite leaflet brochure drawing blueprint figma delivery_note packing_list acceptance_criteria config specification_sheet work_order job_sheet runsheet run_sheet curriculum`,
  // Work that one says one did.
  'v:d-did': `send test check build make write deliver print fill order ship enter apply clean cook teach drive pack sign read copy take use follow lock close post submit publish upload review approve book hand_over
    pass_on bring leave put say tell ask count measure record confirm finish do install configure load export import count register serve announce explain share label wash switch_off turn_off`,
  // Who or what gets the blame when it is not the speaker.
  'd-tool': `excel word outlook jira google gmail teams zoom slack sharepoint sap system tool tools software computer laptop machine printer scanner server network wifi internet database app browser cache ci pipeline
    algorithm template macro script plugin library framework form website portal autocorrect autocomplete gps navigation weather traffic train bus courier post filter spam_filter firewall vpn clock calendar
    environment hardware phone keyboard sensor till terminal api cloud aws azure vendor supplier update windows legacy_code compiler linter`,
  'd-other': `they he she people users customers guests parents students pupils clients patients management sales marketing product qa ops finance legal support hr the_client the_customer the_customers the_users
    the_boss the_vendor the_supplier the_team the_others the_board the_inspector the_auditor the_reviewers the_reviewer the_parents the_guests the_office the_agency the_driver the_kitchen the_press everyone`,
  'd-all':
    'everyone everybody all nobody no_one noone anyone anybody none_of_you all_of_you half_of_you most_people every_team every_department other_teams others all_teams the_whole_team everybody_else everyone_else',
  'd-small': `typo minute minutes second seconds detail details pixel pixels comma row rows day days cent cents euro euros dollar dollars click glitch hiccup blip person user customer email mail label word percent hour
    hours draft test thing things case cases page line letter digit column field cell item people guests orders times time week weeks degree degrees millimetre mm cm metre gram`,
  'd-unit':
    'minute minutes hour hours day days week weeks month months year years second seconds percent people customers users guests rows cases times',
};
