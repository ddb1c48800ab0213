package nl.toetssteen.opstellen;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.pta.Invulkeuzes;
import nl.toetssteen.pta.Werkboek;

/** Drafts a workbook in which the teachers of a subject fill in their PTA. */
public final class Werkboekopsteller {

  private Werkboekopsteller() {}

  /**
   * Draft the workbook, as XLSX.
   *
   * @param schoolsoort as "havo"
   * @param vakken official names; each gets a sheet
   */
  public static byte[] draft(Schoolprofiel profiel, String schoolsoort, List<String> vakken) {
    int periodes = Integer.parseInt(profiel.keuzes().get("periodes"));
    Invulkeuzes keuzes =
        new Invulkeuzes(
            Schoolsoort.of(schoolsoort).jaren(),
            profiel.toetsvormen().stream().map(Schoolprofiel.Toetsvorm::naam).toList(),
            IntStream.rangeClosed(1, periodes).mapToObj(nr -> "periode " + nr).toList());
    return new Werkboek(schoolsoort, keuzes).write(vakken);
  }
}
