# Finds a JDK 25 wherever one is usually installed and exports it as JAVA_HOME; whatever java is on the PATH does not matter.
# Sourced by mvnw and asat.

is_jdk_25() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk_25() {
  on_path="$(command -v javac 2>/dev/null || true)"
  if [ -n "$on_path" ]; then
    on_path="$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")"
  fi
  set +f
  for home in "${JAVA_HOME:-}" "$on_path" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk* /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jabba/jdk/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/*; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      printf '%s\n' "$home"
      return 0
    fi
  done
  echo "AsAt needs a JDK 25 and found none: install one, or set JAVA_HOME to it." >&2
  return 1
}

JAVA_HOME="$(find_jdk_25)" || exit 1
export JAVA_HOME
