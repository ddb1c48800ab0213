package nl.toetssteen.cli;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.pta.Programmavergelijking;
import nl.toetssteen.pta.Toetswijziging;

/** Writes a comparison of two programmes as lines of text. */
final class ProgrammaverschilTekst {
  private static final String PROCEDURE =
      """

      Wijzigingen met een ! (%d) raken wat een PTA moet vermelden (WVO 2020 artikel 2.60a). Vóór 1 oktober kan dat met
      de gewone vaststelling. Na 1 oktober kan het alleen (WVO 2020 artikel 2.60c):
      - als door een bijzondere onvoorziene omstandigheid het PTA niet meer uit te voeren is, of als er een duidelijke
        fout in staat of iets mist;
      - nadat de examencommissie de kans heeft gehad om te adviseren (wie daarvan afwijkt, overlegt en legt het schriftelijk uit);
      - met instemming van de medezeggenschapsraad;
      - en het gewijzigde PTA gaat naar de kandidaten en de inspectie.
      Uitleg van DUO (geen wet): meld de wijziging met de reden aan examenloket@duo.nl en informeer leerlingen en ouders.""";
  private static final String GEEN_PROCEDURE =
      "\nGeen van deze wijzigingen raakt wat een PTA moet vermelden (WVO 2020 artikel 2.60a). De procedure"
          + "\nvan artikel 2.60c is er dan niet voor nodig.";

  private ProgrammaverschilTekst() {}

  static String render(Programmavergelijking vergelijking) {
    List<Toetswijziging> alle = vergelijking.wijzigingen();
    if (alle.isEmpty()) {
      return "Tussen deze twee PTA's is geen verschil gevonden.";
    }
    List<String> regels = new ArrayList<>();
    regels.add(summary(alle));
    String groep = "";
    for (Toetswijziging een : alle) {
      String kop = heading(een);
      if (!kop.equals(groep)) {
        regels.add("");
        regels.add(kop);
        groep = kop;
      }
      regels.add(line(een));
      een.verschillen()
          .forEach(
              v ->
                  regels.add(
                      "      %s: %s → %s"
                          .formatted(v.kolom().naam(), shown(v.oud()), shown(v.nieuw()))));
    }
    regels.add(closing(vergelijking));
    return String.join("\n", regels);
  }

  private static String summary(List<Toetswijziging> alle) {
    return "%d toegevoegd, %d vervallen, %d gewijzigd."
        .formatted(
            count(alle, Toetswijziging.Soort.TOEGEVOEGD),
            count(alle, Toetswijziging.Soort.VERVALLEN),
            count(alle, Toetswijziging.Soort.GEWIJZIGD));
  }

  private static long count(List<Toetswijziging> alle, Toetswijziging.Soort soort) {
    return alle.stream().filter(een -> een.soort() == soort).count();
  }

  private static String heading(Toetswijziging een) {
    String vak = een.vak().isEmpty() ? "vak onbekend" : een.vak();
    String jaar = een.leerjaar() == 0 ? "" : " " + een.leerjaar();
    return (vak + ", " + String.join("/", een.schoolsoorten()) + jaar).replaceAll(", $", "");
  }

  private static String line(Toetswijziging een) {
    String naam = (een.code() + " " + een.omschrijving()).strip();
    return "  %s %s: %s".formatted(een.procedure() ? "!" : " ", een.soort().naam(), naam);
  }

  private static String shown(String cel) {
    return cel.isEmpty() ? "(leeg)" : cel;
  }

  private static String closing(Programmavergelijking vergelijking) {
    long aantal = vergelijking.wijzigingen().stream().filter(Toetswijziging::procedure).count();
    return aantal == 0 ? GEEN_PROCEDURE : PROCEDURE.formatted(aantal);
  }
}
