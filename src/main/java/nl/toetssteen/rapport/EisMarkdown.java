package nl.toetssteen.rapport;

import java.util.List;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Zinsdeel;
import nl.toetssteen.rapport.Eisblad.Alinea;
import nl.toetssteen.rapport.Eisblad.Eislink;
import nl.toetssteen.rapport.Eisblad.Link;
import nl.toetssteen.rapport.Eisblad.Punt;
import nl.toetssteen.rapport.Eisblad.Regel;
import nl.toetssteen.rapport.Eisblad.Sectie;
import nl.toetssteen.rapport.Eisblad.Tekstblok;

/** Writes a page about requirements as Markdown, in which pages link to their neighbours. */
final class EisMarkdown {

  private final StringBuilder uit = new StringBuilder();

  private EisMarkdown() {}

  /** Renders a page that begins with a line that only its source shows. */
  static String render(Eisblad blad, String eersteRegel) {
    EisMarkdown markdown = new EisMarkdown();
    markdown.uit.append(eersteRegel).append("\n\n# ").append(escape(blad.kop())).append('\n');
    blad.secties().forEach(markdown::put);
    return markdown.uit.toString();
  }

  private void put(Sectie sectie) {
    if (!sectie.kop().isEmpty()) {
      uit.append("\n## ").append(escape(sectie.kop())).append('\n');
    }
    for (List<Regel> groep : sectie.groepen()) {
      uit.append('\n');
      groep.forEach(this::put);
    }
  }

  private void put(Regel regel) {
    if (regel instanceof Alinea alinea) {
      uit.append(escape(alinea.tekst())).append('\n');
    } else if (regel instanceof Punt punt) {
      put(punt.deel(), "");
    } else if (regel instanceof Link link) {
      putLink(link.tekst(), link.adres());
    } else if (regel instanceof Eislink link) {
      putLink(link.tekst(), link.eis() + ".md");
    } else if (regel instanceof Tekstblok blok) {
      put(blok);
    }
  }

  private void putLink(String tekst, String adres) {
    uit.append("- [").append(escape(tekst)).append("](").append(adres).append(")\n");
  }

  private void put(Zinsdeel deel, String inspringing) {
    uit.append(inspringing).append("- ").append(escape(deel.tekst())).append('\n');
    deel.delen().forEach(onder -> put(onder, inspringing + "  "));
  }

  private void put(Tekstblok blok) {
    String tekst =
        blok.stukjes().stream()
            .map(stukje -> stukje.merk() ? bold(stukje.tekst()) : escape(stukje.tekst()))
            .collect(Collectors.joining());
    List<String> regels = tekst.lines().map(EisMarkdown::quoted).toList();
    uit.append(String.join("\n", regels)).append('\n');
  }

  private static String bold(String tekst) {
    return tekst
        .lines()
        .map(regel -> regel.isBlank() ? regel : "**" + escape(regel) + "**")
        .collect(Collectors.joining("\n"));
  }

  /** Quotes a line; a heading of the example must not become one of the page. */
  private static String quoted(String regel) {
    String kop = regel.replaceFirst("^#+ +", "");
    return ("> " + (kop.equals(regel) ? regel : "**" + kop.replace("**", "") + "**"))
        .stripTrailing();
  }

  private static String escape(String tekst) {
    return tekst.replaceAll("[\\\\`*_<\\[\\]]", "\\\\$0");
  }
}
