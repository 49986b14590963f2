import type { Lexicon } from '../engine/lexicon.ts';

/** Word classes of reports without content. */
export const VAGUE_LEXICON: Lexicon = {
  'vague.manner':
    'along ahead forward forwards on nicely well fine ok okay smoothly slowly steadily good great strong better in_the_right_direction the_right_way in_right_direction swimmingly according_to_plan as_planned as_expected as_usual more_or_less',
  'v:vague.advance':
    'come go move tick chug hum roll plod shape edge inch creep bubble trend march crawl cruise sail trundle flow jog rumble',
  'v:vague.evolve': 'progress advance evolve continue proceed develop mature unfold',
  'v:vague.plug': 'plug chip hack grind slog beaver hammer toil peg pound bash churn crunch graft tap',
  'v:vague.keep': 'keep carry press push soldier march plod battle crack',
  'v:vague.wrestle': 'wrestle wrangle fight battle struggle grapple juggle tussle',
  'v:vague.tinker':
    'tinker tweak fiddle play mess noodle polish iterate experiment potter faff dabble optimise optimize refine finesse',
  'v:vague.look': 'look dig investigate explore research examine analyse analyze study think read',
  'v:vague.work':
    'work continue do handle deal try make go look push get spend proceed attend dig investigate explore examine analyse analyze study think read tinker tweak fiddle play mess noodle polish iterate experiment potter optimise optimize refine wrestle wrangle fight battle struggle juggle plug chip hack grind slog toil churn crunch keep carry press write code debug test learn research prepare plan plod inch untangle unravel poke clean tidy organise organize coordinate align catch meet sit chase wrap focus concentrate move advance progress evolve develop occupy engage warm ramp settle onboard build draft document review spend kick prospect support help assist call bubble cook cruise firefight brainstorm',
  'vague.some':
    'some several various many different other a_few a_lot_of lots_of loads_of a_bunch_of a_couple_of a_number_of random misc miscellaneous general usual normal regular small little bits_of all_kinds_of all_sorts_of tons_of plenty_of sundry assorted daily a_ton_of a_bit_of',
  'n:vague.thing':
    'thing task topic item matter issue meeting call email mail chore errand ticket conversation discussion subject activity improvement fix tweak change catch-up catch_up sync job appointment message request loop part detail point question bit piece duty',
  'vague.mass':
    'stuff work admin paperwork misc administration housekeeping planning support firefighting coordination debugging research prep communication',
  'vague.amount':
    'good steady slow solid decent nice some great real strong visible excellent significant big little considerable small',
  'vague.same': 'same ditto',
  'vague.news': 'news update updates word progress change changes movement development developments',
  'vague.share':
    'share update inform tell shout report say announce post communicate revert come_back get_back let_you_know keep_you_posted keep_you_updated write ping',
  'vague.when': 'when once as_soon_as as_and_when if whenever after until',
};
