/** Finds the facts in a piece of text: terms, school years, addresses, counts of members. */
package nl.toetssteen.kenmerken;
