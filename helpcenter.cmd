@echo off
rem Runs the help-center tool on Windows. Builds it first if it is missing; after an update of the
rem sources, delete the folder target.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

rem No Java before version 9 knows --version; what is older than 17 is named by Maven, or by Java itself.
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo helpcenter: Java is missing or too old. Install a JDK, version 17 or newer: https://adoptium.net 1>&2
  exit /b 3
)

set "JAR=%HERE%helpcenter.jar"
if not exist "%HERE%pom.xml" goto run
set "JAR=%HERE%target\helpcenter.jar"
if exist "%JAR%" goto run

where mvn >nul 2>&1
if errorlevel 1 (
  echo helpcenter: Maven is missing, and the tool has to be built first. Install Maven 3.8.1 or newer. 1>&2
  exit /b 3
)
echo Building the tool (the first time, this takes a minute or two) ... 1>&2
pushd "%HERE%"
call mvn -q -B -Dtool package 1>&2
set "BUILT=%errorlevel%"
popd
if not "%BUILT%"=="0" (
  if exist "%JAR%" del "%JAR%"
  echo helpcenter: The tool could not be built. The messages above are of Maven. 1>&2
  exit /b 3
)

:run
if not exist "%JAR%" (
  echo helpcenter: The tool is missing: there is no "%JAR%" 1>&2
  exit /b 3
)
chcp 65001 >nul
"%JAVA%" -XX:+UseParallelGC -XX:TieredStopAtLevel=1 -jar "%JAR%" %*
exit /b %errorlevel%
