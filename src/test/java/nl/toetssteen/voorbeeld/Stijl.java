package nl.toetssteen.voorbeeld;

import java.util.Locale;

/** Names the Word style of a paragraph, and the label it prints when it is a heading. */
enum Stijl {
  HOOFDSTUK("Kop1", "Hoofdstuk %d", "Inhopg1"),
  ARTIKEL("Artikelkop", "Artikel %d", "Inhopg2"),
  BIJLAGE("Bijlagekop", "Bijlage %d", "Inhopg1"),
  LID("Lid", "", ""),
  ONDERDEEL("Onderdeel", "", ""),
  TEKST("Plattetekst", "", "");

  private final String id;
  private final String label;
  private final String inhoudsstijl;

  Stijl(String id, String label, String inhoudsstijl) {
    this.id = id;
    this.label = label;
    this.inhoudsstijl = inhoudsstijl;
  }

  String id() {
    return id;
  }

  String inhoudsstijl() {
    return inhoudsstijl;
  }

  boolean isKop() {
    return !label.isEmpty();
  }

  /** Tells whether the numbers of another style start again after a paragraph of this one. */
  boolean restarts(Stijl andere) {
    return switch (andere) {
      case LID -> isKop();
      case ONDERDEEL -> this != ONDERDEEL;
      default -> false;
    };
  }

  /** Gives the label that Word prints before the n-th heading of this style: "Artikel 4". */
  String label(int n) {
    return String.format(Locale.ROOT, label, n);
  }
}
