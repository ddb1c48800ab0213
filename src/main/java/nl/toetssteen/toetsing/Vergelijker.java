package nl.toetssteen.toetsing;

import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Operator;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;
import nl.toetssteen.kenmerken.Termijn;

/** Compares the value of an annotation with what a requirement states. */
final class Vergelijker {

  /** Allows for months and years of unequal length: half a year equals six months. */
  private static final double SPELING = 0.02;

  private Vergelijker() {}

  /** Compares a value; {@code eerste} is the first value in the document. */
  static boolean holds(HeeftKenmerk kenmerk, double waarde, double eerste) {
    return kenmerk.vergelijkingen().stream()
        .allMatch(
            v ->
                v.operator() == Operator.ANDERS_DAN_EERST
                    ? Math.abs(waarde - eerste) >= 1
                    : holds(kenmerk.soort(), v, waarde));
  }

  private static boolean holds(String soort, Vergelijking vergelijking, double waarde) {
    if (Double.isNaN(waarde)) {
      return false;
    }
    if (vergelijking.operator() == Operator.EVEN) {
      return (waarde % 2 == 0) == Boolean.parseBoolean(vergelijking.waarde());
    }
    double norm =
        soort.equals("termijn")
            ? Termijn.parse(vergelijking.waarde())
            : Double.parseDouble(vergelijking.waarde());
    double verschil = (waarde - norm) / Math.max(norm, 1e-9);
    return switch (vergelijking.operator()) {
      case GELIJK -> Math.abs(verschil) <= SPELING;
      case MINDER_DAN -> verschil < -SPELING;
      case MEER_DAN -> verschil > SPELING;
      case MINSTENS -> verschil >= -SPELING;
      case HOOGSTENS -> verschil <= SPELING;
      case EVEN, ANDERS_DAN_EERST -> throw new IllegalStateException("handled above");
    };
  }
}
