package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Tekst;

/**
 * Divides the width of a table over its columns by what stands in them. Tables with the same head
 * get the same columns, so that a page with several looks calm.
 */
final class Kolombreedten {

  /** The width of the text on A4, and of a sign in a cell, in twentieths of a point. */
  private static final int STAAND = 9240;

  private static final int TEKEN = 110;

  /** The same in landscape, where cells are in a smaller type. */
  private static final int LIGGEND = 14_230;

  private static final int SMAL_TEKEN = 98;

  /** A cell that is longer than this goes on over several lines anyway, in signs. */
  private static final int LANGSTE_REGEL = 40;

  /** A word that is longer than this may be broken, in signs. */
  private static final int LANGSTE_WOORD = 22;

  /** The white at both sides of a cell, in signs. */
  private static final int WIT = 3;

  /** What a capital takes beyond another sign: codes such as "WA41" may not be broken. */
  private static final double HOOFDLETTER = 0.6;

  private final Map<List<Tekst>, List<List<Tekst>>> rijen = new HashMap<>();

  /** Looks at the tables of a document. */
  Kolombreedten(List<Stuk> stukken) {
    for (Stuk stuk : stukken) {
      for (var blok : stuk.blokken()) {
        if (blok instanceof Tabel tabel) {
          rijen.computeIfAbsent(tabel.kop(), kop -> new ArrayList<>()).addAll(tabel.rijen());
        }
      }
    }
  }

  /**
   * Gives the width of each column; the longest word of each fits when the table has the room.
   *
   * @param breed whether the table stands on a page in landscape
   */
  int[] of(Tabel tabel, boolean breed) {
    int kolommen = tabel.kop().size();
    double[] minst = new double[kolommen];
    double[] graag = new double[kolommen];
    List<List<Tekst>> alle = new ArrayList<>(List.of(tabel.kop()));
    alle.addAll(rijen.getOrDefault(tabel.kop(), tabel.rijen()));
    for (List<Tekst> rij : alle) {
      for (int i = 0; i < kolommen; i++) {
        String tekst = rij.get(i).plat();
        minst[i] = Math.max(minst[i], WIT + Math.min(LANGSTE_WOORD, longestWord(tekst)));
        graag[i] = Math.max(graag[i], WIT + Math.min(LANGSTE_REGEL, tekst.length()));
      }
    }
    return breed ? divide(minst, graag, LIGGEND, SMAL_TEKEN) : divide(minst, graag, STAAND, TEKEN);
  }

  private static int[] divide(double[] minst, double[] graag, int breedte, int teken) {
    double vast = Arrays.stream(minst).sum();
    double meer = Arrays.stream(graag).sum() - vast;
    double maat = Math.min(breedte / vast, teken);
    double over = breedte - vast * maat;
    int[] breedten = new int[minst.length];
    for (int i = 0; i < breedten.length; i++) {
      double deel = meer > 0 ? (graag[i] - minst[i]) / meer : 1.0 / breedten.length;
      breedten[i] = (int) (minst[i] * maat + over * deel);
    }
    return breedten;
  }

  private static double longestWord(String tekst) {
    return Arrays.stream(tekst.split("\\s+", -1)).mapToDouble(Kolombreedten::width).max().orElse(0);
  }

  private static double width(String woord) {
    return woord.length() + HOOFDLETTER * woord.chars().filter(Character::isUpperCase).count();
  }
}
