package nl.toetssteen.lezen.label;

/** Names the families of numbering in which Dutch regulations count their parts. */
public enum Familie {
  HOOFDSTUK,
  PARAGRAAF,
  ARTIKEL,
  BIJLAGE,
  /** 3.3.2 */
  PUNTEN,
  /** 1. or 1) or (1) */
  CIJFER,
  /** a bare 1, which is a label only in a row of them */
  KAAL_CIJFER,
  /** A1. or A.1, as annexes have */
  LETTERCIJFER,
  LETTER,
  HOOFDLETTER,
  ROMEINS,
  HOOFDROMEINS,
  /** a dash or a bullet */
  STREEP;

  /** Tells whether the family is written with its own word, and so can only be a heading. */
  public boolean heeftWoord() {
    return compareTo(BIJLAGE) <= 0;
  }
}
