package nl.toetssteen.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Programmaherkenner;

/** Writes a document as read as JSON. */
final class LeesJson {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Gives the document, its tree, its tables and the toetsen read from them, in that order. */
  String render(Document document, Programma programma) {
    try {
      return mapper.writeValueAsString(Gelezen.of(document, programma));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text can be written", e);
    }
  }

  /** Holds all of it. */
  record Gelezen(
      Kenmerken document, List<Knoop> delen, List<Inhoud> tabellen, ProgrammaJson programma) {
    static Gelezen of(Document document, Programma programma) {
      return new Gelezen(
          Kenmerken.of(document, programma),
          document.delen().stream().map(Knoop::of).toList(),
          document.alle().filter(deel -> deel.tabel() != null).map(Inhoud::of).toList(),
          ProgrammaJson.of(programma));
    }
  }

  /** Holds what is said of the document as a whole. */
  record Kenmerken(
      String naam,
      String sha256,
      Formaat formaat,
      int paginas,
      boolean ocr,
      int artikelen,
      @JsonUnwrapped ProfielJson profiel,
      List<String> kopregels,
      List<String> waarschuwingen) {
    static Kenmerken of(Document document, Programma programma) {
      return new Kenmerken(
          document.naam(),
          document.sha256(),
          document.formaat(),
          document.paginas(),
          document.ocr(),
          document.artikelen(),
          ProfielJson.of(
              Programmaherkenner.judge(document, Documentprofiel.of(document), programma)),
          document.kopregels(),
          document.waarschuwingen());
    }
  }

  /** Holds one deel; the cells of a table stand apart, under its eid. */
  record Knoop(
      String soort,
      String label,
      String nummer,
      String kop,
      String tekst,
      int pagina,
      String eid,
      List<Knoop> delen) {
    static Knoop of(Deel deel) {
      return new Knoop(
          deel.soort().name().toLowerCase(Locale.ROOT),
          deel.label(),
          deel.nummer(),
          deel.kop(),
          deel.tekst(),
          deel.pagina(),
          deel.eid(),
          deel.delen().stream().map(Knoop::of).toList());
    }
  }

  /** Holds the rows of one table. */
  record Inhoud(String eid, int pagina, List<Tabel.Rij> rijen) {
    static Inhoud of(Deel deel) {
      return new Inhoud(deel.eid(), deel.pagina(), deel.tabel().rijen());
    }
  }
}
