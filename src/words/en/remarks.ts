import type { PlaceRemark, TieRemark } from '../../generated/schema.ts';

/** Says in at most 20 words what a reader must know of a place. */
export const PLACE_REMARKS: Readonly<Record<PlaceRemark, string>> = {
  CRIMEA:
    "In Crimea, occupied by Russia since 2014; the UN General Assembly affirms Ukraine's borders; ties may be of occupation bodies.",
  DONBAS_SINCE_2014:
    'Held by Russian-backed forces since 2014; UN resolution ES-11/4 (2022) rejects annexation; ties may be of occupation bodies.',
  UKRAINE_OCCUPIED_SINCE_2022:
    'Under Russian occupation since 2022; UN resolution ES-11/4 rejects annexation; ties may be of occupation bodies.',
  BAKHMUT:
    'Destroyed and under Russian occupation since 2023; UN resolution ES-11/4 rejects annexation of Donetsk Oblast.',
  NORTHERN_CYPRUS:
    'In the north of Cyprus, under Turkish Cypriot administration since 1974; Security Council resolution 541 holds its state invalid.',
  NICOSIA:
    'Divided since 1974; the northern part has a Turkish Cypriot municipality, whose state Security Council resolution 541 holds invalid.',
  SAHARA_OR_CAMP:
    'Both a place in Western Sahara and a Sahrawi camp district near Tindouf, Algeria, which twinnings usually mean.',
  DAKHLA:
    'Name of a town in Western Sahara, held by Morocco, and of a Sahrawi camp near Tindouf, Algeria.',
  KOSOVO:
    'In Kosovo, which declared independence from Serbia in 2008; some UN members recognize it, others, such as Serbia, do not.',
  ABKHAZIA:
    'In Abkhazia, recognized as a state by Russia and few others since 2008; Georgia and most governments count it Georgian.',
  SOUTH_OSSETIA:
    'In South Ossetia, which Russia and few others recognize since 2008; Georgia and most governments count it as Georgian.',
  TRANSNISTRIA:
    'In Transnistria, which declared independence from Moldova in 1990; no country recognizes it.',
  KARABAKH_UNTIL_2023:
    'In Karabakh, under Armenian administration until September 2023, when most Armenians left; older ties may be of that body.',
  KARABAKH_UNTIL_2020:
    'In Karabakh, under Armenian administration from 1992 to November 2020; older ties may be of that body.',
  EAST_JERUSALEM:
    'Under Israeli control since 1967, annexed in law in 1980; Security Council resolution 478 declared that law null and void.',
  JERUSALEM:
    'Seat of the Israeli government; status disputed; the eastern part is occupied territory by UN resolutions.',
  HEBRON:
    'In the West Bank; since 1997 partly under Israeli military control (H2), partly under Palestinian administration (H1).',
};

/** Says in at most 20 words what a reader must know of the parties of a tie. */
export const TIE_REMARKS: Readonly<Record<TieRemark, string>> = {
  OCCUPATION_BODY:
    'Made with an administration set up by an occupying power, not with the council that the older ties are with.',
  SAHRAWI_CAMP: 'The twin is the Sahrawi camp district of this name near Tindouf, Algeria.',
  SAHRAWI_PROJECTS:
    'The twin is named after a place in Western Sahara; projects are in refugee camps near Tindouf, Algeria.',
  SAHRAWI_MUNICIPALITY:
    'The twin town counts itself among the towns twinned with Sahrawi municipalities (dairas).',
};

export const remarks = { place: PLACE_REMARKS, tie: TIE_REMARKS };
