/// Something that goes wrong.
interface Fault {
  /// Lets it go wrong as often as is needed, which may take minutes.
  Row cause() throws Exception;
}
