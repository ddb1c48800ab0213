package nl.toetssteen.prestaties;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Divides the time of a check over its stages, by looking every millisecond where the work is: what
 * stands deepest in the stack counts.
 */
final class Verdeling {

  private static final int RONDES = 100;
  private static final String OVERIG = "other";
  private static final Map<String, String> FASEN = new LinkedHashMap<>();

  static {
    stage("building the tree", "lezen", "opbouw", "label");
    stage("reading", "lezen", "");
    stage("annotating", "kenmerken", "");
    stage("annotating", "toetsing", "Samenstellingen", "Verwijzingsmerken");
    stage(
        "indexing", "toetsing", "Begrippenindex.index", "Woordindex.add", "Woordvormen", "Lemmas");
    stage("finding concepts", "toetsing", "Begrippenindex", "Bron", "Plekken", "Woordindex");
    stage("words and sentences", "toetsing", "Tekstbeeld", "Woorden", "Zinnen", "Eenheden");
    stage("rules", "toetsing", "");
    stage("reporting", "rapport", "");
  }

  private final Map<String, Integer> gezien = new LinkedHashMap<>();

  private static void stage(String fase, String pakket, String... namen) {
    for (String naam : namen) {
      FASEN.put("nl.toetssteen." + pakket + "." + naam, fase);
    }
  }

  /** Gives the milliseconds that each stage takes of one run. */
  static Map<String, Double> of(Proef.Werk werk) throws IOException {
    Verdeling verdeling = new Verdeling();
    Thread werker = Thread.currentThread();
    Thread kijker = new Thread(() -> verdeling.watch(werker), "verdeling");
    long begin = Proef.clock();
    kijker.start();
    Proef proef = new Proef(werk);
    for (int i = 0; i < RONDES; i++) {
      proef.warmUp();
    }
    double perRonde = (Proef.clock() - begin) / 1e6 / RONDES;
    kijker.interrupt();
    return verdeling.milliseconds(perRonde);
  }

  private void watch(Thread werker) {
    try {
      while (true) {
        Thread.sleep(1);
        synchronized (gezien) {
          gezien.merge(stage(werker.getStackTrace()), 1, Integer::sum);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String stage(StackTraceElement[] stapel) {
    for (StackTraceElement plek : stapel) {
      String naam = plek.getClassName() + "." + plek.getMethodName();
      for (Map.Entry<String, String> fase : FASEN.entrySet()) {
        if (naam.startsWith(fase.getKey())) {
          return fase.getValue();
        }
      }
    }
    return OVERIG;
  }

  private Map<String, Double> milliseconds(double perRonde) {
    Map<String, Double> verdeeld = new LinkedHashMap<>();
    synchronized (gezien) {
      double alle = gezien.values().stream().mapToInt(Integer::intValue).sum();
      FASEN.values().stream()
          .distinct()
          .forEach(fase -> verdeeld.put(fase, perRonde * gezien.getOrDefault(fase, 0) / alle));
      verdeeld.put(OVERIG, perRonde * gezien.getOrDefault(OVERIG, 0) / alle);
    }
    return verdeeld;
  }
}
