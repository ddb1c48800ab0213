package nl.toetssteen.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.pta.ExcelCsv;
import nl.toetssteen.pta.Programmavergelijking;
import nl.toetssteen.pta.Toetswijziging;

/** Writes a comparison of two programmes for programs: JSON, and CSV for a Dutch Excel. */
final class ProgrammaverschilTabel {
  private static final List<String> KOLOMMEN =
      List.of(
          "vak",
          "schoolsoort",
          "leerjaar",
          "code",
          "omschrijving",
          "wijziging",
          "kolom",
          "oud",
          "nieuw",
          "procedure artikel 2.60c na 1 oktober");

  private ProgrammaverschilTabel() {}

  private record Regel(
      String vak,
      String schoolsoort,
      Integer leerjaar,
      String code,
      String omschrijving,
      String soort,
      boolean procedureNa1Oktober,
      List<Map<String, String>> verschillen) {
    private static Regel of(Toetswijziging een) {
      return new Regel(
          een.vak(),
          String.join(", ", een.schoolsoorten()),
          een.leerjaar() == 0 ? null : een.leerjaar(),
          een.code(),
          een.omschrijving(),
          een.soort().naam(),
          een.procedure(),
          een.verschillen().stream()
              .map(v -> Map.of("kolom", v.kolom().naam(), "oud", v.oud(), "nieuw", v.nieuw()))
              .toList());
    }
  }

  static String json(Programmavergelijking vergelijking) {
    try {
      return new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(
              Map.of("wijzigingen", vergelijking.wijzigingen().stream().map(Regel::of).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of text can always be written", e);
    }
  }

  /** Gives a row per cell that differs, and one per toets that came or went. */
  static String csv(Programmavergelijking vergelijking) {
    List<List<String>> rijen =
        vergelijking.wijzigingen().stream().flatMap(ProgrammaverschilTabel::rows).toList();
    return ExcelCsv.write(KOLOMMEN, rijen).strip();
  }

  private static Stream<List<String>> rows(Toetswijziging een) {
    List<Toetswijziging.Verschil> verschillen = een.verschillen();
    return verschillen.isEmpty()
        ? Stream.of(row(een, "", "", ""))
        : verschillen.stream().map(v -> row(een, v.kolom().naam(), v.oud(), v.nieuw()));
  }

  private static List<String> row(Toetswijziging een, String kolom, String oud, String nieuw) {
    return List.of(
        een.vak(),
        String.join(", ", een.schoolsoorten()),
        een.leerjaar() == 0 ? "" : String.valueOf(een.leerjaar()),
        een.code(),
        een.omschrijving(),
        een.soort().naam(),
        kolom,
        oud,
        nieuw,
        een.procedure() ? "ja" : "nee");
  }
}
