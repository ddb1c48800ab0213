package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Voorbeeldproef.Uitslag;

/** Writes which examples of requirements come out otherwise than their file says. */
public final class Proefverslag {

  private final Regels regels = new Regels(100);

  private Proefverslag() {}

  /** Render each example that fails as expected against got, and one line that sums up. */
  public static String render(List<Uitslag> uitslagen) {
    Proefverslag verslag = new Proefverslag();
    List<Uitslag> mislukt = uitslagen.stream().filter(uitslag -> !uitslag.klopt()).toList();
    mislukt.forEach(verslag::put);
    long eisen = uitslagen.stream().map(uitslag -> uitslag.eis().id()).distinct().count();
    verslag.regels.alinea(
        "%s van %s: %s."
            .formatted(
                count(uitslagen.size(), "voorbeeld", "voorbeelden"),
                count(eisen, "eis", "eisen"),
                mislukt.isEmpty()
                    ? "alles klopt"
                    : count(mislukt.size(), "klopt", "kloppen") + " niet"),
        0);
    return verslag.regels.toString();
  }

  private static String count(long aantal, String een, String meer) {
    return aantal + " " + (aantal == 1 ? een : meer);
  }

  private void put(Uitslag uitslag) {
    regels.kaal("FOUT  " + uitslag.naam());
    uitslag
        .voorbeeld()
        .tekst()
        .lines()
        .filter(regel -> !regel.isBlank())
        .forEach(regel -> regels.alinea(regel, 6));
    String citaat = uitslag.voorbeeld().citaat();
    regels.alinea("- ", "verwacht: " + uitslag.voorbeeld().uitkomst() + quote(citaat), 2);
    String gekregen = "gekregen: " + uitslag.gekregen().uitkomst();
    List<Vindplaats> plaatsen = uitslag.gekregen().vindplaatsen();
    if (plaatsen.isEmpty()) {
      regels.alinea("+ ", gekregen + ", niets gevonden", 2);
    }
    for (Vindplaats plaats : plaatsen) {
      regels.alinea("+ ", gekregen + quote(plaats.citaat().tekst()) + where(plaats), 2);
    }
    regels.alinea("het rapport zegt: " + uitslag.gekregen().uitleg(), 4);
    regels.kaal("");
  }

  private static String quote(String citaat) {
    return citaat.isEmpty() ? "" : ", “" + citaat + "”";
  }

  private static String where(Vindplaats plaats) {
    String artikel = plaats.artikel().isEmpty() ? "" : "artikel " + plaats.artikel();
    String kop = plaats.kop().isEmpty() ? "" : "onder de kop “" + plaats.kop() + "”";
    String waar = artikel.isEmpty() || kop.isEmpty() ? artikel + kop : artikel + " " + kop;
    return waar.isEmpty() ? "" : ", " + waar;
  }
}
