package nl.toetssteen.rapport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/** Checks Word documents and has the findings written into them, as a user does. */
public final class Woordproef {
  private static final Controle CONTROLE =
      new Controle(
          new DocumentReader(ReadLimits.standaard()),
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));

  private Woordproef() {}

  /** Checks a document against requirements; against all when none is named. */
  static Rapport check(byte[] docx, String... eisen) {
    Keuzes keuzes =
        new Keuzes(List.of(), null, List.of(eisen), List.of(), Documentsoort.keuzes().get(0));
    return CONTROLE.check(List.of(new Bestand("reglement", docx)), keuzes);
  }

  /** Gives a document with the findings in it. */
  static byte[] annotate(byte[] docx, String... eisen) {
    return new DocumentRapport()
        .render(check(docx, eisen), List.of(new Bestand("reglement", docx)), Rapportvorm.DOCX);
  }

  public static Document read(byte[] docx) {
    return new DocumentReader(ReadLimits.standaard()).read("reglement", docx);
  }

  /** Gives the findings that ask for action. */
  static List<Bevinding> open(Rapport rapport) {
    return rapport.bevindingen().stream().filter(b -> b.ernst() != Ernst.GEEN).toList();
  }

  /** Gives the parts of a document as text, by name. */
  public static Map<String, String> parts(byte[] docx) {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
