package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Alinea;

/** Writes the tables that are read from a file as lines that a test can compare. */
final class TableRows {
  private TableRows() {}

  /** Gives the tables that the reader finds. */
  static List<Tabel> tables(PdfFixture fixture) {
    return fixture.read().alineas().stream()
        .map(Alinea::tabel)
        .filter(tabel -> tabel != null)
        .toList();
  }

  /** Gives the rows, with what a cell spans behind it and a star before a head row. */
  static List<String> rows(PdfFixture fixture) {
    List<Tabel> tables = tables(fixture);
    assertThat(tables).hasSize(1);
    return tables.get(0).rijen().stream().map(TableRows::row).toList();
  }

  /** Gives one row in the same way. */
  static String row(Tabel.Rij rij) {
    StringBuilder row = new StringBuilder(rij.kop() ? "*" : "");
    for (Tabel.Cel cel : rij.cellen()) {
      row.append('[').append(cel.tekst());
      row.append(cel.kolommen() > 1 ? " ->" + cel.kolommen() : "");
      row.append(cel.rijen() > 1 ? " v" + cel.rijen() : "").append(']');
    }
    return row.toString();
  }
}
