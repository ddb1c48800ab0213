package nl.toetssteen.opstellen.vorm;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Onderdeel;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/** Writes a document as Markdown, with its numbers as text, so that it reads well as it is. */
final class MarkdownVorm {

  private static final Pattern TEKENS = Pattern.compile("[\\\\`*_\\[\\]<>|#]");

  private final StringBuilder uit = new StringBuilder();

  String render(Uitgave uitgave) {
    title(uitgave.titelblad());
    for (Hoofdstuk hoofdstuk : uitgave.hoofdstukken()) {
      paragraph("## " + escape(hoofdstuk.opschrift()));
      hoofdstuk.artikelen().forEach(artikel -> part("### ", artikel));
    }
    uitgave.bijlagen().forEach(bijlage -> part("## ", bijlage));
    return uit.toString();
  }

  private void title(Titelblad titelblad) {
    paragraph("# " + escape(titelblad.volledigeTitel()));
    paragraph(escape(titelblad.ondertitel()));
    paragraph("Schooljaar " + escape(titelblad.schooljaar()));
    titelblad.regels().forEach(regel -> paragraph(escape(regel)));
    paragraph(escape(titelblad.versie()));
  }

  private void part(String kop, Bepaling bepaling) {
    paragraph(kop + escape(bepaling.opschrift()));
    bepaling.blokken().forEach(this::block);
  }

  private void block(Blok blok) {
    if (blok instanceof Lid lid) {
      paragraph((lid.nummer() == 0 ? "" : lid.nummer() + ". ") + text(lid.tekst()));
      for (Onderdeel onderdeel : lid.onderdelen()) {
        paragraph("   " + onderdeel.letter() + ". " + text(onderdeel.tekst()));
      }
    } else if (blok instanceof Alinea alinea) {
      paragraph(text(alinea.tekst()));
    } else if (blok instanceof Tabel tabel) {
      row(tabel.kop());
      uit.append("|---".repeat(tabel.kop().size())).append("|\n");
      tabel.rijen().forEach(this::row);
      uit.append('\n');
    }
  }

  private void row(List<Tekst> cellen) {
    uit.append(
            cellen.stream().map(MarkdownVorm::text).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  private void paragraph(String tekst) {
    uit.append(tekst).append("\n\n");
  }

  private static String text(Tekst tekst) {
    return escape(tekst.plat());
  }

  /** Keeps what a school fills in from being read as Markdown or HTML. */
  private static String escape(String tekst) {
    return TEKENS.matcher(tekst).replaceAll("\\\\$0");
  }
}
