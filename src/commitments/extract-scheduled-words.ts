import { DEEDS_OF_OTHERS } from './extract-words.ts';
import { setOf } from './word-set.ts';

/** What takes place whoever does what, where people are, and the weather: a day beside it is no promise. */
export const NO_WORK = setOf(
  `meeting meetings demo demos training trainings lunch dinner breakfast standup stand-up retro retrospective party
  birthday anniversary freeze audit visit visitor visitors holiday holidays vacation leave off out away sick ooo wfh pto home
  office busy late early here back gone free available offline online doctor dentist appointment appointments hospital school
  flight flights train trains bus ferry traffic parking weather rain snow sun storm wind strike outage maintenance deadline
  conference webinar workshop fair exhibition exam exams lecture class classes kickoff kick-off offsite all-hands townhall
  match game concert drinks beer beers coffee cake pizza snacks food weekend week month year day days shift rota hours time
  thanks thank luck cheers fun welcome joiner starter anyone anybody everyone everybody someone nobody who friday monday tuesday
  wednesday thursday morning afternoon evening night calls call interview interviews inspection inspector delivery pickup
  drill drills payday closing opening remotely remote session sessions slot slots event events visit start kick sprint quiet slow great good bad nice nasty lovely`,
);
/** Stand in a report of what is or was, or name somebody else's part. */
export const NOT_MINE = setOf(
  `he she they you your his her their who which whose customer client vendor supplier landlord regulator agency sponsor because when that by me us since ago yesterday last so far already every each as than like still said says asked wants want`,
);
export const HAPPENING = setOf(
  `says say looks look goes go stays stay ends end begins begin opens closes close wants waits wait works sits sit stands
  leaves lasts expires applies belongs wins loses remains becomes seems feels sounds happens depends costs means helps asks tells
  knows thinks likes lives pays speaks publishes fetches arrives comes come becomes renews lapses meets visits resumes departs rises plays votes speaks returns retires signs ships airs looked went came fell broke starts left moves locks lands lie lies promised
  stop ${DEEDS_OF_OTHERS}`,
);
