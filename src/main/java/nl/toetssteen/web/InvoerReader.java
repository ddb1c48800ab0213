package nl.toetssteen.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Eerder;
import nl.toetssteen.rapport.InvalidRapport;
import org.eclipse.jetty.http.MultiPart.Part;
import org.eclipse.jetty.http.MultiPartFormData.Parts;

/** Reads what a user sent in: the files, and the choices beside them. */
final class InvoerReader {
  private final Upload upload;
  private final WebInstellingen instellingen;
  private final List<String> checklists;

  /** Creates a reader; {@code lijsten} can be chosen in a request. */
  InvoerReader(WebInstellingen instellingen, List<Lijst> lijsten) {
    this.checklists = lijsten.stream().map(Lijst::naam).toList();
    this.upload = new Upload(instellingen);
    this.instellingen = instellingen;
  }

  /**
   * Read a request.
   *
   * @param veld name of the field that holds the files
   * @throws Fout when the files are missing or too large, or a choice is not understood
   */
  Invoer read(Context ctx, String veld) throws IOException {
    try (Parts delen = upload.read(ctx)) {
      List<Bestand> bestanden = new ArrayList<>();
      for (Part deel : delen.getAll(veld)) {
        if (Formulierdelen.isFile(deel)) {
          bestanden.add(Formulierdelen.bestand(deel));
        }
      }
      Keuzes keuzes =
          new Keuzes(
              schoolsoorten(delen),
              peildatum(delen),
              List.of(),
              checklists(delen),
              soort(delen),
              new Formulierdelen(delen).columns());
      return check(new Invoer(bestanden, keuzes, earlier(delen)), veld);
    }
  }

  private static Eerder earlier(Parts delen) throws IOException {
    Part deel = delen.getFirst("eerder");
    if (deel == null || deel.getLength() == 0) {
      return Eerder.geen();
    }
    try {
      return Eerder.read(Formulierdelen.inhoud(deel));
    } catch (InvalidRapport e) {
      throw new Fout(
          Probleem.invoer(
              "Het vorige rapport is geen JSON-rapport van Toetssteen. Kies het bestand dat u eerder als JSON hebt opgeslagen, of laat dit veld leeg."));
    }
  }

  private Invoer check(Invoer invoer, String veld) {
    if (invoer.bestanden().isEmpty()) {
      throw new Fout(
          Probleem.invoer(
              "Er is geen bestand gekozen. Kies een bestand en probeer het nog eens"
                  + " (veld “%s”).".formatted(veld)));
    }
    if (invoer.omvang() > instellingen.uploadlimiet()) {
      throw new Fout(Probleem.teGroot(instellingen.limiet()));
    }
    return invoer;
  }

  private static List<String> schoolsoorten(Parts delen) throws IOException {
    List<String> codes = Schoolsoort.alle().stream().map(Schoolsoort::code).toList();
    return keuzes(delen, "schoolsoort", codes);
  }

  /** Reads what the documents are; null when the user leaves that to the tool. */
  private static Documentsoort soort(Parts delen) throws IOException {
    List<Documentsoort> soorten = Documentsoort.keuzes();
    List<String> gekozen =
        keuzes(delen, "soort", soorten.stream().map(Documentsoort::toString).toList());
    if (gekozen.size() > 1) {
      throw new Fout(Probleem.invoer("Kies één soort document, of laat het veld soort weg."));
    }
    return soorten.stream()
        .filter(soort -> gekozen.contains(soort.toString()))
        .findFirst()
        .orElse(null);
  }

  private List<String> checklists(Parts delen) throws IOException {
    return keuzes(delen, "checklist", checklists);
  }

  /** Reads a field that may come more than once; each value must be a known one. */
  private static List<String> keuzes(Parts delen, String veld, List<String> bekend)
      throws IOException {
    List<String> gekozen = new ArrayList<>();
    for (Part deel : delen.getAll(veld)) {
      String keuze = Formulierdelen.tekst(deel);
      if (keuze.isEmpty()) {
        continue;
      }
      if (!bekend.contains(keuze)) {
        throw new Fout(
            Probleem.invoer(
                "Deze %s is niet bekend. Kies uit: %s."
                    .formatted(veld, String.join(", ", bekend))));
      }
      gekozen.add(keuze);
    }
    return gekozen.stream().distinct().toList();
  }

  private static LocalDate peildatum(Parts delen) throws IOException {
    String tekst = new Formulierdelen(delen).tekst("peildatum");
    if (tekst.isEmpty()) {
      return null;
    }
    try {
      if (tekst.matches("20\\d\\d-\\d\\d-\\d\\d")) {
        return LocalDate.parse(tekst);
      }
    } catch (DateTimeException e) {
      // 2026-02-30 looks like a date and is none: told below.
    }
    throw new Fout(Probleem.invoer("De peildatum is geen datum. Schrijf hem zo: 2026-08-01."));
  }
}
