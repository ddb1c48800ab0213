package nl.toetssteen.toetsing;

import static nl.toetssteen.checklist.Uitkomst.STRIJDIG;
import static nl.toetssteen.checklist.Uitkomst.VOLDOET;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Wegingsom;

/** Tells whether the weights of a subject add up. */
final class Wegingproef {

  private static final double HONDERD = 100;
  private static final double AFRONDING = 1;
  private static final String KEUZEVAKKEN = "beroepsgerichte keuzevak";

  private Wegingproef() {}

  static List<Vakoordeel> judge(Vakbeeld vak) {
    Wegingsom som = Wegingsom.of(vak.vak());
    if (!som.zonder().isEmpty()) {
      return som.zonder().stream()
          .map(t -> Vakoordeel.of(STRIJDIG, "zonder-weging", List.of(t)))
          .map(oordeel -> oordeel.saying("toetsen", Vakproeven.names(oordeel.toetsen())))
          .map(Vakoordeel::aboutToets)
          .toList();
    }
    List<Toets> gewogen =
        vak.toetsen().stream().filter(t -> t.begrepen().weging().isPresent()).toList();
    boolean fout =
        !som.isLeeg()
            && !som.isHonderd()
            && som.isDeelVanHonderd(vak.wegingen())
            && !isOfMore(som, vak)
            && !mayGoOn(som, vak);
    return List.of(
        fout
            ? Vakoordeel.of(STRIJDIG, "som", gewogen)
                .quoting(Kolomsoort.WEGING)
                .saying("som", words(som))
            : Vakoordeel.of(VOLDOET, gewogen.isEmpty() ? Vakproeven.first(vak) : gewogen)
                .quoting(Kolomsoort.WEGING));
  }

  /** Each optional subject of a vocational profile has a mark of its own, and so a hundred. */
  private static boolean isOfMore(Wegingsom som, Vakbeeld vak) {
    return vak.vak().vak().startsWith(KEUZEVAKKEN)
        && Math.abs(Math.IEEEremainder(som.totaal(), HONDERD)) <= AFRONDING;
  }

  /** Years that the document does not have may hold the rest. */
  private static boolean mayGoOn(Wegingsom som, Vakbeeld vak) {
    return !vak.volledig() && som.totaal() < HONDERD;
  }

  private static String words(Wegingsom som) {
    String perJaar =
        som.perLeerjaar().keySet().stream()
            .filter(jaar -> jaar > 0)
            .sorted()
            .map(jaar -> "leerjaar %d: %s".formatted(jaar, number(som.perLeerjaar().get(jaar))))
            .collect(Collectors.joining(", "));
    return number(som.totaal()) + (perJaar.isEmpty() ? "" : " (" + perJaar + ")");
  }

  private static String number(double getal) {
    return BigDecimal.valueOf(getal)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }
}
