/**
 * The command line: a thin edge that reads options and files, calls the rooms that do the work, and
 * turns what comes out into text and an exit code.
 */
package nl.toetssteen.cli;
