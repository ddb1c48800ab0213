package nl.toetssteen.pta;

/** Tells what a row below a heading is. */
enum Rijsoort {
  LEEG,
  AANDUIDING,
  TOETS,
  VERVOLG,
  TOTAAL,
  TOELICHTING,
  ONBEGREPEN
}
