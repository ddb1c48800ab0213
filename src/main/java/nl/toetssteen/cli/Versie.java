package nl.toetssteen.cli;

import nl.toetssteen.rapport.Controle;
import picocli.CommandLine.IVersionProvider;

/** Tells the version. */
final class Versie implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"toetssteen " + Controle.version()};
  }
}
