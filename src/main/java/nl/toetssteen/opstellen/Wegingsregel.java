package nl.toetssteen.opstellen;

import java.util.List;
import java.util.Locale;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Wegingsom;

/** Tells in a sentence how the weights of a subject add up to its mark. */
final class Wegingsregel {

  private static final double AFRONDING = 1;

  private Wegingsregel() {}

  static String of(List<Toets> toetsen) {
    List<Toets> telt = toetsen.stream().filter(toets -> toets.telt() == Telt.SE).toList();
    Wegingsom som = Wegingsom.of(new Vakprogramma("", List.of(), telt));
    if (som.isLeeg()) {
      return "De toetsen van dit vak hebben geen weging. Zij moeten allemaal af zijn voordat het schoolexamen is afgesloten.";
    }
    String gemiddelde =
        "Het cijfer van het schoolexamen is het gewogen gemiddelde van deze toetsen. ";
    return gemiddelde + (som.isHonderd() ? hundred(som) : sum(som));
  }

  private static String hundred(Wegingsom som) {
    boolean samen = Math.abs(som.totaal() - 100) <= AFRONDING;
    return samen
        ? "De wegingen tellen samen op tot %s.".formatted(shown(som, som.totaal()))
        : "De wegingen tellen in ieder leerjaar op tot 100%s, en ieder leerjaar telt even zwaar."
            .formatted(som.procent() ? "%" : "");
  }

  private static String sum(Wegingsom som) {
    return "De wegingen van dit vak zijn samen %s.".formatted(shown(som, som.totaal()));
  }

  private static String shown(Wegingsom som, double getal) {
    String kaal =
        getal == Math.rint(getal)
            ? String.valueOf(Math.round(getal))
            : String.format(Locale.ROOT, "%.2f", getal).replace('.', ',');
    return som.procent() ? kaal + "%" : kaal;
  }
}
