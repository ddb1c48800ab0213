package nl.toetssteen.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Offers a file to save.
 *
 * @param naam what the link says
 * @param uitleg for what it is good; may be empty
 */
public record OpTeSlaan(String adres, String naam, String uitleg) {
  /** The file with the answers, to go on with later. */
  static final String PROFIEL = "schoolprofiel.yaml";

  /** What most users want comes first. */
  private static final List<String> VOLGORDE = List.of("docx", "pdf", "html", "md");

  /** Lists every form of what was drafted, and its profile. */
  static List<OpTeSlaan> alle(String adres, Opstelling wat) {
    String document = adres + "/" + wat.naam() + ".";
    return Stream.concat(
            wat.vormen().stream()
                .sorted(Comparator.comparingInt(VOLGORDE::indexOf))
                .map(vorm -> vorm(document + vorm, vorm)),
            Stream.of(
                new OpTeSlaan(
                    adres + "/" + PROFIEL,
                    "Schoolprofiel (YAML)",
                    "uw antwoorden, om later mee verder te gaan")))
        .toList();
  }

  private static OpTeSlaan vorm(String adres, String vorm) {
    return switch (vorm) {
      case "docx" -> new OpTeSlaan(adres, "Word", "om verder te bewerken");
      case "xlsx" -> new OpTeSlaan(adres, "Excel", "om in te vullen");
      case "pdf" -> new OpTeSlaan(adres, "PDF", "om te printen en te versturen");
      case "html" -> new OpTeSlaan(adres, "Webpagina", "om op de website te zetten");
      case "md" -> new OpTeSlaan(adres, "Markdown", "tekst die u met elk programma kunt bewerken");
      default -> new OpTeSlaan(adres, vorm, "");
    };
  }
}
