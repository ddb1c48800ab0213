package nl.toetssteen.opstellen;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.tekst.Gegevens;
import nl.toetssteen.opstellen.tekst.Samensteller;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programmavergelijking;
import nl.toetssteen.pta.Toetswijziging;
import nl.toetssteen.pta.Toetswijziging.Verschil;

/**
 * Drafts the notification of a change of the PTA after 1 October (WVO 2020 article 2.60c), with
 * blanks for the ground and the days. Safe for use by several threads.
 */
public final class Berichtopsteller {

  private static final String TITEL =
      "Wijziging van het programma van toetsing en afsluiting (PTA)";
  private static final String NIETS = "–";

  private final Samensteller samensteller =
      new Samensteller(StandaardtekstReader.readPackaged("wijzigingsbericht"));

  /**
   * Draft the notification.
   *
   * @param logo of the school; null when there is none
   * @param vandaag the day of this edition
   */
  public Uitgave draft(
      Schoolprofiel profiel, Programmavergelijking vergelijking, Logo logo, LocalDate vandaag) {
    List<Gegevens> wijzigingen = rows(vergelijking, true);
    List<Gegevens> overige = rows(vergelijking, false);
    Gegevens gegevens =
        Profielgegevens.of(profiel)
            .met(
                Gegevens.item(
                    Map.of(
                        "heeft-wijzigingen", String.valueOf(!wijzigingen.isEmpty()),
                        "heeft-overige", String.valueOf(!overige.isEmpty())),
                    Map.of("wijzigingen", wijzigingen, "overige", overige)));
    List<String> soorten =
        vergelijking.wijzigingen().stream()
            .flatMap(een -> een.schoolsoorten().stream())
            .distinct()
            .toList();
    return samensteller
        .compose(
            new Titelbladen(profiel, logo, vandaag)
                .titled(TITEL, Woorden.opsomming(soorten), List.of()),
            gegevens,
            profiel.jaar())
        .zonderNummers();
  }

  private static List<Gegevens> rows(Programmavergelijking vergelijking, boolean procedure) {
    return vergelijking.wijzigingen().stream()
        .filter(een -> een.procedure() == procedure)
        .flatMap(Berichtopsteller::rows)
        .toList();
  }

  private static Stream<Gegevens> rows(Toetswijziging een) {
    return switch (een.soort()) {
      case TOEGEVOEGD -> Stream.of(row(een, "toets toegevoegd", NIETS, "nieuwe toets"));
      case VERVALLEN -> Stream.of(row(een, "toets vervallen", "toets", NIETS));
      case GEWIJZIGD -> changes(een);
    };
  }

  private static Stream<Gegevens> changes(Toetswijziging een) {
    // A toets without a cell that differs changed from one for the report to one for the exam.
    return een.verschillen().isEmpty()
        ? Stream.of(
            row(een, "telt voor het schoolexamen", "zie het oude PTA", "zie het nieuwe PTA"))
        : een.verschillen().stream().map(v -> row(een, name(v), shown(v.oud()), shown(v.nieuw())));
  }

  private static String name(Verschil verschil) {
    return verschil.kolom() == Kolomsoort.WEGING_RAPPORT
        ? "weging rapport"
        : verschil.kolom().naam().toLowerCase(Locale.ROOT);
  }

  private static Gegevens row(Toetswijziging een, String wat, String was, String wordt) {
    String jaar = een.leerjaar() == 0 ? "" : " " + een.leerjaar();
    return Gegevens.item(
        Map.of(
            "vak",
            shown(een.vak()),
            "voor-wie",
            shown(String.join("/", een.schoolsoorten()) + jaar),
            "toets",
            shown((een.code() + " " + een.omschrijving()).strip()),
            "wat",
            wat,
            "was",
            was,
            "wordt",
            wordt));
  }

  private static String shown(String cel) {
    return cel.isBlank() ? NIETS : cel.strip();
  }
}
