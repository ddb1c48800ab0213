package nl.toetssteen.opstellen.tekst;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Holds the standard sections of one kind of document.
 *
 * @param koppen the chapters, in order
 * @param bijlagen the sections that become annexes, in order
 */
public record Standaardteksten(List<Kop> koppen, List<Standaardtekst> bijlagen) {

  public Standaardteksten {
    koppen = List.copyOf(koppen);
    bijlagen = List.copyOf(bijlagen);
  }

  /** Holds a chapter with its sections, in order. */
  public record Kop(String titel, List<Standaardtekst> teksten) {
    public Kop {
      teksten = List.copyOf(teksten);
    }
  }

  /** Streams the sections that become articles, in order. */
  Stream<Standaardtekst> artikelen() {
    return koppen.stream().flatMap(kop -> kop.teksten().stream());
  }

  /** Streams all sections, in order. */
  public Stream<Standaardtekst> alle() {
    return Stream.concat(artikelen(), bijlagen.stream());
  }

  /** Keeps some sections; a chapter that loses them all goes, too. */
  Standaardteksten filter(Predicate<Standaardtekst> welke) {
    return new Standaardteksten(
        koppen.stream()
            .map(kop -> new Kop(kop.titel(), kop.teksten().stream().filter(welke).toList()))
            .filter(kop -> !kop.teksten().isEmpty())
            .toList(),
        bijlagen.stream().filter(welke).toList());
  }
}
