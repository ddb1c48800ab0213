package nl.toetssteen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version, which the build writes into {@code toetssteen.properties}. */
final class Versie implements IVersionProvider {

  @Override
  public String[] getVersion() throws IOException {
    Properties eigenschappen = new Properties();
    try (InputStream in = Versie.class.getResourceAsStream("/toetssteen.properties")) {
      eigenschappen.load(in);
    }
    return new String[] {"toetssteen " + eigenschappen.getProperty("versie")};
  }
}
