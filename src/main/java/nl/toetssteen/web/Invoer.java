package nl.toetssteen.web;

import java.util.List;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Eerder;

/** Holds what a user sent in to be checked. */
record Invoer(List<Bestand> bestanden, Keuzes keuzes, Eerder eerder) {

  /** Gives the size of all files together, in bytes. */
  long omvang() {
    return bestanden.stream().mapToLong(b -> b.inhoud().length).sum();
  }

  /** Gives the same without the files. */
  Invoer zonderBestanden() {
    return new Invoer(List.of(), keuzes, eerder);
  }
}
