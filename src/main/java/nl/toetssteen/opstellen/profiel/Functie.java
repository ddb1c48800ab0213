package nl.toetssteen.opstellen.profiel;

import java.util.regex.Pattern;

/** Recognises in a function ("teamleider havo") the ones that the law keeps out of a committee. */
final class Functie {

  /** Whole words: a conrector or adjunct-directeur may be a member. */
  private static final Pattern SCHOOLLEIDER =
      Pattern.compile("(?iU)(?<![\\w-])(?:rector|directeur|directrice)(?![\\w-])");

  private static final Pattern ANDERE_SCHOOL =
      Pattern.compile("(?iU)\\b(?:andere|voormalig|oud-|buiten de school)");

  private static final Pattern UITGESLOTEN =
      Pattern.compile(
          "(?iU)(?<![\\w-])(?:bestuurder|bestuurslid|bevoegd gezag|college van bestuur|raad van (?:toezicht|bestuur)"
              + "|medezeggenschapsraad|deelraad|g?mr|leerling|wettelijk vertegenwoordiger|(?:ouder|voogd|verzorger)(?! van een oud-))(?![\\w-])");

  private Functie() {}

  /** Tells whether this is who leads the school; who led it, or leads another, is not. */
  static boolean isSchoolleider(String functie) {
    return SCHOOLLEIDER.matcher(functie).find() && !ANDERE_SCHOOL.matcher(functie).find();
  }

  /** Tells whether this can be no member of an examencommissie. */
  static boolean isUitgesloten(String functie) {
    return isSchoolleider(functie) || UITGESLOTEN.matcher(functie).find();
  }
}
