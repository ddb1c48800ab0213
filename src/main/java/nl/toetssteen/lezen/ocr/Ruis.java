package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cleans a line of what is not text: specks read as signs, and bullets read as letters. */
final class Ruis {
  /** The program is surer than this of nearly every word that is there. */
  private static final int UNSURE = 60;

  /** A bullet that is read as a letter is read with less than this. */
  private static final int LOOKS_RIGHT = 75;

  /** The widest and highest bullet, and the white that follows it, as part of the type size. */
  private static final float DOT = 0.6f;

  private static final float AFTER_BULLET = 0.25f;
  private static final String DASHES = "-–—";

  private Ruis() {}

  /** Gives the line without noise; empty when there is nothing else. */
  static Optional<OcrRegel> clean(OcrRegel regel) {
    List<OcrWoord> woorden = new ArrayList<>();
    List<OcrWoord> alle = Puntlijn.mend(regel).woorden();
    for (int i = 0; i < alle.size(); i++) {
      OcrWoord woord = withoutRules(alle.get(i));
      if (i == 0 && alle.size() > 1 && isBullet(woord, alle.get(1), regel.letter())) {
        woorden.add(woord.met("•"));
      } else if (!isSpeck(woord, i == 0)) {
        woorden.add(woord);
      }
    }
    boolean empty = woorden.isEmpty() || woorden.size() == 1 && "•".equals(woorden.get(0).tekst());
    return empty ? Optional.empty() : Optional.of(new OcrRegel(woorden, regel.y(), regel.letter()));
  }

  /** Nobody types an underscore before a word; it is read from what the scanner smeared. */
  private static OcrWoord withoutRules(OcrWoord woord) {
    int from = 0;
    while (from < woord.tekst().length() - 1 && woord.tekst().charAt(from) == '_') {
      from++;
    }
    return from == 0 ? woord : woord.met(woord.tekst().substring(from));
  }

  /** A dot or small square is read as anything round; its size and the white behind it tell. */
  private static boolean isBullet(OcrWoord first, OcrWoord next, float letter) {
    boolean small =
        first.rechts() - first.links() < DOT * letter
            && first.onder() - first.boven() < DOT * letter;
    return first.tekst().length() == 1
        && !DASHES.contains(first.tekst())
        && !Character.isDigit(first.tekst().charAt(0))
        && small
        && ("*+".contains(first.tekst()) || first.vertrouwen() < LOOKS_RIGHT)
        && next.links() - first.rechts() > AFTER_BULLET * letter;
  }

  private static boolean isSpeck(OcrWoord woord, boolean first) {
    boolean sign =
        woord.tekens() == 0
            && !Puntlijn.PUNTEN.equals(woord.tekst())
            && !(first && DASHES.contains(woord.tekst()));
    boolean loose = "_|~¦".contains(woord.tekst());
    return sign && (loose || woord.vertrouwen() < UNSURE);
  }
}
