package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.P;

/** Writes the title page. */
final class Titelpagina {

  private final Alineas alineas;
  private final MainDocumentPart hoofd;

  Titelpagina(Alineas alineas, MainDocumentPart hoofd) {
    this.alineas = alineas;
    this.hoofd = hoofd;
  }

  List<Object> write(Titelblad blad) throws Docx4JException {
    List<Object> uit = new ArrayList<>();
    if (blad.vormgeving().plaatje().isPresent()) {
      uit.add(
          alineas.plain(
              List.of(
                  new Plaatje(hoofd).draw(blad.vormgeving().logo(), "Logo van " + blad.school()))));
    }
    uit.add(alineas.styled(Rol.TITEL, List.of(Runs.words(blad.volledigeTitel()))));
    uit.add(alineas.styled(Rol.ONDERTITEL, List.of(Runs.words(blad.ondertitel()))));
    uit.add(line("Schooljaar " + blad.schooljaar()));
    blad.regels().forEach(regel -> uit.add(line(regel)));
    uit.add(line(blad.versie()));
    return uit;
  }

  private P line(String tekst) {
    return alineas.plain(List.of(Runs.words(tekst)));
  }
}
