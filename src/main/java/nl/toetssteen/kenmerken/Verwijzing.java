package nl.toetssteen.kenmerken;

import nl.toetssteen.wet.Regeling;

/**
 * Marks where a text refers to a part of a regulation: of the law, or of the document itself.
 * Places are characters of the text, 0-based, the end exclusive.
 */
public sealed interface Verwijzing {

  /** Gives the first character. */
  int van();

  /** Gives one past the last character. */
  int tot();

  /**
   * Refers to an article of law.
   *
   * @param regeling null when the text does not name it, as in "artikel 2.60e"
   * @param artikel number ("2.60e")
   * @param lid number of the first lid named, empty when none is
   * @param onderdeel letter of the first onderdeel named, empty when none is
   */
  record Wetsverwijzing(
      Regeling regeling, String artikel, String lid, String onderdeel, int van, int tot)
      implements Verwijzing {}

  /**
   * Refers to a part of the document itself.
   *
   * @param nummer number as printed, in small letters; empty for a lid of the article it stands in
   * @param lid number of the first lid named, empty when none is
   * @param onderdeel letter of the first onderdeel named, empty when none is
   */
  record InterneVerwijzing(Doel doel, String nummer, String lid, String onderdeel, int van, int tot)
      implements Verwijzing {}

  /**
   * Refers to the part before or after the one it stands in: "het vorige lid".
   *
   * @param doel {@link Doel#ARTIKEL} or {@link Doel#LID}
   * @param volgende whether to the next; else to the one before
   */
  record Buurverwijzing(Doel doel, boolean volgende, int van, int tot) implements Verwijzing {}

  /** Names what an internal reference points at. */
  enum Doel {
    ARTIKEL,
    LID,
    HOOFDSTUK,
    PARAGRAAF,
    BIJLAGE
  }
}
