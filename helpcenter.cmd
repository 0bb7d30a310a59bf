@echo off
rem Runs the help-center tool on Windows. Builds it first if it is missing; after an update of the
rem sources, delete the folder target.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo helpcenter: Java is missing. Install a JDK, version 17 or newer: https://adoptium.net 1>&2
  exit /b 3
)
set "JAR=%HERE%helpcenter.jar"
if exist "%HERE%pom.xml" set "JAR=%HERE%target\helpcenter.jar"
if not exist "%JAR%" if exist "%HERE%pom.xml" (
  echo Building the tool ^(the first time, this takes a minute or two^) ... 1>&2
  pushd "%HERE%"
  call mvn -q -B -Dtool package
  popd
)
if not exist "%JAR%" (
  echo helpcenter: The tool is missing: there is no "%JAR%" 1>&2
  exit /b 3
)
chcp 65001 >nul
"%JAVA%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -jar "%JAR%" %*
exit /b %errorlevel%
