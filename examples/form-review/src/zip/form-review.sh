#!/bin/sh
# 审核一个文件夹或几个文件里的自评表，报告写在旁边，名为“文件夹名-report.html”；选项（- 开头）原样交给程序
# reviews a folder or files and writes NAME-report.html beside; options (with a dash) go to the program as they are
here=$(cd "$(dirname "$0")" && pwd) || exit 2
java=java
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
fi
if [ -x "$here/jre/bin/java" ]; then
  java=$here/jre/bin/java
fi
if ! command -v "$java" >/dev/null 2>&1; then
  echo "没有找到 Java。请安装 Java 17 或更高版本。/ no Java found; Java 17 or newer is needed" >&2
  exit 2
fi
major=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
if [ "${major:-0}" -lt 17 ]; then
  echo "Java 的版本太低，要 17 或更高版本；现有的是 ${major:-?}。/ Java ${major:-?} is too old; 17 or newer is needed" >&2
  exit 2
fi
case ${1:-} in
  '')
    echo "用法：./form-review.sh 放自评表的文件夹 / usage: ./form-review.sh FOLDER" >&2
    exit 2
    ;;
  -*)
    exec "$java" -Xmx1g -jar "$here/form-review.jar" "$@"
    ;;
esac
if [ -d "$1" ]; then
  beside=$(cd "$1/.." && pwd)
  name=$(basename "$(cd "$1" && pwd)")
else
  name=$(basename "$1")
  beside=$(cd "$(dirname "$1")" 2>/dev/null && pwd) || beside=$PWD
fi
report=${beside%/}/$name-report.html
"$java" -Xmx1g -jar "$here/form-review.jar" --format html --out "$report" "$@"
status=$?
if [ $status -ge 2 ]; then
  echo "有不能审核的文件，或者没有写成报告；原因见上面的提示。/ some files could not be reviewed, or no report was written; see above" >&2
fi
if [ -f "$report" ]; then
  echo "审核报告：$report"
  if [ -t 1 ]; then # somebody watches
    for open in xdg-open open; do
      if command -v "$open" >/dev/null 2>&1; then
        "$open" "$report" >/dev/null 2>&1 &
        break
      fi
    done
  fi
fi
exit $status
