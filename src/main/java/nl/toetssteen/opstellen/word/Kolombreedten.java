package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.docx4j.TextUtils;

/** Divides the width of a table over its columns by what stands in them. */
final class Kolombreedten {

  /** A cell that is longer than this goes on over several lines anyway, in signs. */
  private static final int LANGSTE_REGEL = 40;

  /** A word that is longer than this may be broken, in signs. */
  private static final int LANGSTE_WOORD = 22;

  /** The white at both sides of a cell, in signs. */
  private static final int WIT = 3;

  private Kolombreedten() {}

  /**
   * Gives the width of each column; the longest word of each fits when the table has the room.
   *
   * @param rijen runs of each cell, with those of the head
   * @param breedte of the table
   * @param teken width of a sign, in the same unit
   */
  static int[] of(List<List<List<Object>>> rijen, int breedte, int teken) {
    int kolommen = rijen.get(0).size();
    double[] minst = new double[kolommen];
    double[] graag = new double[kolommen];
    for (List<List<Object>> rij : rijen) {
      for (int i = 0; i < kolommen; i++) {
        String tekst = text(rij.get(i));
        minst[i] = Math.max(minst[i], WIT + Math.min(LANGSTE_WOORD, longestWord(tekst)));
        graag[i] = Math.max(graag[i], WIT + Math.min(LANGSTE_REGEL, tekst.length()));
      }
    }
    return divide(minst, graag, breedte, teken);
  }

  private static int[] divide(double[] minst, double[] graag, int breedte, int teken) {
    double vast = Arrays.stream(minst).sum();
    double meer = Math.max(1, Arrays.stream(graag).sum() - vast);
    double maat = Math.min(breedte / vast, teken);
    double over = breedte - vast * maat;
    int[] breedten = new int[minst.length];
    for (int i = 0; i < breedten.length; i++) {
      double deel = meer > 1 ? (graag[i] - minst[i]) / meer : 1.0 / breedten.length;
      breedten[i] = (int) (minst[i] * maat + over * deel);
    }
    return breedten;
  }

  private static String text(List<Object> runs) {
    List<String> delen = new ArrayList<>();
    runs.forEach(run -> delen.add(TextUtils.getText(run)));
    return String.join("", delen);
  }

  private static int longestWord(String tekst) {
    return Arrays.stream(tekst.split("\\s+", -1)).mapToInt(String::length).max().orElse(0);
  }
}
