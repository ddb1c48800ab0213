package nl.toetssteen.opstellen;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Blok.Alinea;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/** Gives the texts that stand in a drafted document. */
final class Zinnen {

  private Zinnen() {}

  /** Gives those of an article or annex, without its title. */
  static List<String> of(Uitgave uitgave, String id) {
    return parts(uitgave).filter(deel -> deel.id().equals(id)).flatMap(Zinnen::texts).toList();
  }

  static List<String> all(Uitgave uitgave) {
    return parts(uitgave)
        .flatMap(deel -> Stream.concat(Stream.of(deel.titel()), texts(deel)))
        .toList();
  }

  private static Stream<Bepaling> parts(Uitgave uitgave) {
    return Stream.concat(uitgave.artikelen(), uitgave.bijlagen().stream());
  }

  private static Stream<String> texts(Bepaling deel) {
    return deel.blokken().stream().flatMap(Zinnen::texts).map(Tekst::plat);
  }

  private static Stream<Tekst> texts(Blok blok) {
    if (blok instanceof Lid lid) {
      return Stream.concat(
          Stream.of(lid.tekst()), lid.onderdelen().stream().map(Blok.Onderdeel::tekst));
    }
    return blok instanceof Tabel tabel
        ? tabel.rijen().stream().flatMap(List::stream)
        : Stream.of(((Alinea) blok).tekst());
  }
}
