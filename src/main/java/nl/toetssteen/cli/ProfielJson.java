package nl.toetssteen.cli;

import java.util.List;
import nl.toetssteen.kenmerken.Documentprofiel;

/** Holds what a document is taken for, with null for what was not found. */
record ProfielJson(
    String soort,
    String soortUitleg,
    String school,
    String brin,
    String schooljaar,
    List<String> cohorten,
    List<String> schoolsoorten,
    List<Integer> leerjaren) {

  static ProfielJson of(Documentprofiel profiel) {
    return new ProfielJson(
        profiel.soort().toString(),
        profiel.oordeel().uitleg(),
        orNull(profiel.school()),
        orNull(profiel.brin()),
        orNull(profiel.schooljaar()),
        profiel.cohorten(),
        profiel.schoolsoorten(),
        profiel.leerjaren());
  }

  private static String orNull(String tekst) {
    return tekst.isEmpty() ? null : tekst;
  }
}
