package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Bijlage;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Onderdeel;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;

/** Blocks in orders that the standard sections do not have yet. */
class StukschrijverTest {

  private final WordSchrijver schrijver = new WordSchrijver();

  @Test
  void twoTablesStayTwo() {
    byte[] docx = schrijver.write(with(table("een"), table("twee")));
    List<Object> bijlage =
        Opstelling.control(Opstelling.load(docx).getMainDocumentPart().getContent(), "lijst");

    assertThat(bijlage).hasSize(4);
    assertThat(XmlUtils.unwrap(bijlage.get(1))).isInstanceOf(Tbl.class);
    assertThat(XmlUtils.unwrap(bijlage.get(3))).isInstanceOf(Tbl.class);
  }

  @Test
  void numbersBeginAnewInEveryArticleAndEveryLidAndInTheAnnex() {
    byte[] docx = schrijver.write(with(lid(1), new Alinea(text("Tussendoor.")), lid(2)));

    assertThat(Regels.of("r.docx", docx))
        .extracting(String::strip)
        .containsSubsequence(
            "ARTIKEL [Artikel 1|1] Eerst",
            "LID [1.|1] lid 1",
            "ONDERDEEL [a.|a] deel 1",
            "ONDERDEEL [b.|b] deel 2",
            "LID [2.|2] lid 2",
            "ONDERDEEL [a.|a] deel 1",
            "ARTIKEL [Artikel 2|2] Daarna",
            "LID [1.|1] lid 1",
            "BIJLAGE [Bijlage 1|1] Lijst",
            "LID [1.|1] lid 1",
            "ONDERDEEL [a.|a] deel 1",
            "LID [2.|2] lid 2");
  }

  private static Uitgave with(Blok... bijlage) {
    List<Artikel> artikelen =
        List.of(
            new Artikel("eerst", 1, "Eerst", List.of(lid(1), lid(2))),
            new Artikel("daarna", 2, "Daarna", List.of(lid(1), lid(2))));
    return new Uitgave(
        Opstelling.example().titelblad(),
        List.of(new Hoofdstuk(1, "Algemeen", artikelen)),
        List.of(new Bijlage("lijst", 1, "Lijst", List.of(bijlage))));
  }

  private static Lid lid(int nummer) {
    List<Onderdeel> delen =
        IntStream.rangeClosed(1, 2)
            .mapToObj(nr -> new Onderdeel(nr == 1 ? "a" : "b", text("deel " + nr)))
            .toList();
    return new Lid(nummer, text("lid " + nummer), delen);
  }

  private static Tabel table(String cel) {
    return new Tabel(List.of(text("Kop")), List.of(List.of(text(cel))));
  }

  private static Tekst text(String tekst) {
    return new Tekst(List.of(new Tekst.Woorden(tekst)));
  }
}
