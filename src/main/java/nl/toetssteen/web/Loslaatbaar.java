package nl.toetssteen.web;

/** Holds bytes beside a result, which can be let go when memory is wanted. */
interface Loslaatbaar {

  /** Gives the number of bytes. */
  long omvang();

  /** Lets them go; the result stays. */
  void forget();
}
