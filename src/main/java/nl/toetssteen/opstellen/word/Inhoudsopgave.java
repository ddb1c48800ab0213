package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.docx4j.wml.P;

/**
 * Writes the table of contents as a field with its entries filled in, as links. Only who lays out
 * the pages knows their numbers, and Word and LibreOffice lay them out in ways of their own: until
 * they have updated the field there is no column for numbers, so that none is empty or wrong.
 */
final class Inhoudsopgave {

  private static final String OPDRACHT = "TOC \\o \"1-2\" \\h \\z \\u";

  private final Alineas alineas;
  private final Map<String, Integer> nummers;

  Inhoudsopgave(Alineas alineas, Map<String, Integer> nummers) {
    this.alineas = alineas;
    this.nummers = Map.copyOf(nummers);
  }

  List<Object> write(List<Stuk> stukken) {
    List<Object> uit = new ArrayList<>();
    uit.add(alineas.styled(Rol.INHOUDKOP, List.of(Runs.words("Inhoud"))));
    stukken.forEach(stuk -> uit.add(entry(stuk)));
    ((P) uit.get(1)).getContent().addAll(0, Runs.begin(OPDRACHT));
    uit.add(alineas.plain(List.of(Runs.end())));
    return uit;
  }

  private P entry(Stuk stuk) {
    Rol rol = stuk.lijst() == Lijst.ARTIKEL ? Rol.INHOUD_ARTIKEL : Rol.INHOUD_HOOFDSTUK;
    return alineas.styled(
        rol,
        List.of(
            Runs.link(
                Naam.bookmark(stuk.naam()),
                List.of(Runs.words(stuk.kop(nummers.get(stuk.naam())))))));
  }
}
