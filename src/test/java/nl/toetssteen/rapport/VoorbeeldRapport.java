package nl.toetssteen.rapport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.kenmerken.Soortoordeel;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.rapport.Rapport.Checklistversie;
import nl.toetssteen.rapport.Rapport.Rapportdocument;

/** Gives a report over an invented regulation, with findings of every outcome. */
public final class VoorbeeldRapport {
  static final String BEROEP =
      "Een leerling die het niet eens is met een beslissing, dient uiterlijk 48 uur na die"
          + " beslissing schriftelijk beroep in bij de commissie van beroep.";
  static final String ONREGELMATIGHEID =
      "De directeur kan maatregelen nemen als een leerling zich aan een onregelmatigheid schuldig"
          + " maakt <script>alert(1)</script>.";
  static final String HERKANSING =
      "Elke leerling heeft recht op één herkansing per periode. Een gemiste toets inhalen kost"
          + " geen herkansing.";

  private VoorbeeldRapport() {}

  /** Gives a report over one file. */
  public static Rapport een() {
    return over(new Rapportdocument(1, profiel(), document(), Programma.leeg()));
  }

  /** Gives a report over one file, under another name. */
  public static Rapport een(String naam) {
    Document d = document();
    Document anders =
        new Document(
            naam, d.sha256(), d.formaat(), d.paginas(), List.of(), List.of(), d.delen(), List.of());
    return over(new Rapportdocument(1, profiel(), anders, Programma.leeg()));
  }

  /** Gives the same findings in a report over two files, the quotes standing in the second. */
  static Rapport twee() {
    Deel bijlage =
        deel(Soort.ALINEA, "", "", "Deze brief gaat over iets anders.", "hfd_2__art_3__lid_1");
    Document brief =
        new Document(
            "brief.txt",
            "cd".repeat(32),
            Formaat.TEKST,
            0,
            List.of(),
            List.of(),
            List.of(bijlage),
            List.of());
    return over(
        new Rapportdocument(1, onbekend(), brief, Programma.leeg()),
        new Rapportdocument(2, profiel(), document(), Programma.leeg()));
  }

  private static Rapport over(Rapportdocument... documenten) {
    return new Rapport(
        "0.1.0",
        new Checklistversie(
            List.of("wvo-2020", "duo"),
            List.of("de wet (WVO 2020 en Uitvoeringsbesluit)", "de uitleg van DUO"),
            "2026.1",
            "ab".repeat(32),
            Map.of()),
        LocalDate.of(2026, 8, 1),
        "1 augustus van het schooljaar 2026-2027, dat op de titelpagina staat.",
        List.of(documenten),
        new VoorbeeldBevindingen(documenten.length).alle(),
        List.of("Pagina 3 bevat een afbeelding waarvan de tekst niet is gelezen."),
        Eerder.geen(),
        Hercontrole.geen());
  }

  private static Documentprofiel profiel() {
    return new Documentprofiel(
        new Soortoordeel(Documentsoort.EXAMENREGLEMENT, "gevonden: 3 genummerde artikelen"),
        "Lyceum De Vuurtoren",
        "00AB01",
        "2026-2027",
        List.of("2025-2027"),
        List.of("havo", "vwo"),
        List.of(4, 5));
  }

  private static Documentprofiel onbekend() {
    return new Documentprofiel(
        Soortoordeel.gekozen(Documentsoort.EXAMENREGLEMENT),
        "",
        "",
        "",
        List.of(),
        List.of(),
        List.of());
  }

  private static Document document() {
    return new Document(
        "Examenreglement De Vuurtoren.docx",
        "ef".repeat(32),
        Formaat.DOCX,
        9,
        List.of(),
        List.of("Lyceum De Vuurtoren"),
        List.of(algemeen(), toetsen(), overgang()),
        List.of());
  }

  private static Deel algemeen() {
    Deel eerste =
        deel(
            Soort.LID,
            "1.",
            "",
            "Dit reglement geldt voor het schooljaar 2026-2027.",
            "hfd_1__art_1__lid_1");
    Deel tweede = deel(Soort.LID, "2.", "", ONREGELMATIGHEID, "hfd_1__art_1__lid_2");
    Deel artikel =
        new Deel(
            Soort.ARTIKEL,
            "Artikel 1",
            "1",
            "Werking en onregelmatigheden",
            "",
            1,
            "hfd_1__art_1",
            null,
            List.of(eerste, tweede));
    return hoofdstuk("Hoofdstuk 1", "1", "Algemeen", artikel);
  }

  private static Deel toetsen() {
    List<Deel> onderdelen =
        List.of(
            deel(Soort.ONDERDEEL, "a.", "", "een waarschuwing;", "hfd_2__art_3__lid_1__ond_a"),
            deel(
                Soort.ONDERDEEL,
                "b.",
                "",
                "het cijfer 1 voor de toets.",
                "hfd_2__art_3__lid_1__ond_b"));
    Deel beroep =
        new Deel(Soort.LID, "1.", "1", "", BEROEP, 4, "hfd_2__art_3__lid_1", null, onderdelen);
    Deel artikel3 =
        new Deel(
            Soort.ARTIKEL,
            "Artikel 3",
            "3",
            "Bezwaar en beroep",
            "",
            4,
            "hfd_2__art_3",
            null,
            List.of(beroep));
    Deel herkansing = deel(Soort.ALINEA, "", "", HERKANSING, "hfd_2__art_4__al_1");
    Deel artikel4 =
        new Deel(
            Soort.ARTIKEL,
            "Artikel 4",
            "4",
            "Herkansing",
            "",
            5,
            "hfd_2__art_4",
            null,
            List.of(herkansing));
    return hoofdstuk("Hoofdstuk 2", "2", "Toetsen", artikel3, artikel4);
  }

  private static Deel overgang() {
    Tabel tabel =
        new Tabel(
            List.of(
                rij(true, "Leerjaar", "Aantal toetsen"),
                rij(false, "4 havo", "twaalf toetsen"),
                rij(false, "5 havo", "negen toetsen")));
    String tekst = "Leerjaar | Aantal toetsen\n4 havo | twaalf toetsen\n5 havo | negen toetsen";
    Deel cellen = new Deel(Soort.TABEL, "", "", "", tekst, 7, "hfd_3__tab_1", tabel, List.of());
    return hoofdstuk("Bijlage 1", "1", "Aantal toetsen", cellen);
  }

  private static Tabel.Rij rij(boolean kop, String links, String rechts) {
    return new Tabel.Rij(kop, 7, List.of(new Tabel.Cel(links, 1, 1), new Tabel.Cel(rechts, 1, 1)));
  }

  private static Deel hoofdstuk(String label, String nummer, String kop, Deel... delen) {
    String eid = "hfd_" + (label.startsWith("Bijlage") ? "3" : nummer);
    return new Deel(Soort.HOOFDSTUK, label, nummer, kop, "", 1, eid, null, List.of(delen));
  }

  private static Deel deel(Soort soort, String label, String kop, String tekst, String eid) {
    return new Deel(soort, label, label.replace(".", ""), kop, tekst, 1, eid, null, List.of());
  }
}
