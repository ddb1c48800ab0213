package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.rapport.Controle;

/**
 * Loads the programmes of PTA's that the user named.
 *
 * @param err gets the progress of a long document
 */
record Programmalader(ProgrammaReader reader, PrintWriter err) {

  /**
   * Loads a programme.
   *
   * @throws Melding when the file cannot be read, or has no toetsen
   */
  Programma load(Path pad) {
    ReadLimits grenzen = ReadLimits.standaard();
    Controle.Bestand bestand = new InputFile(pad, grenzen.bytes()).load();
    Programma programma =
        reader.read(
            new DocumentReader(grenzen, Voortgangsregel.on(err))
                .read(bestand.naam(), bestand.inhoud()));
    if (programma.toetsen().isEmpty()) {
      throw Melding.onleesbaar(
          "In '%s' zijn geen toetsen gevonden. Is dit een PTA? Kijk met: ./toetssteen lees %s"
              .formatted(pad, pad),
          null);
    }
    return programma;
  }
}
