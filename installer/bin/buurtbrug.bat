@echo off
rem Starts Buurtbrug with the first Java that is new enough: JAVA_HOME, the one it was built with, then the usual places.
setlocal EnableExtensions
set "NEEDED=25"
set "APP=%~dp0.."
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND if exist "%APP%\lib\jdk" (
  for /f "usebackq delims=" %%j in ("%APP%\lib\jdk") do call :consider "%%j"
)
if not defined FOUND for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%~dpj.."
if not defined FOUND for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~r" for /d %%j in ("%%~r\*") do call :consider "%%~fj"
)

if not defined FOUND (
  echo Buurtbrug heeft Java %NEEDED% of nieuwer nodig en vond die niet. Installeer een JDK, of zet JAVA_HOME op de map ervan. 1>&2
  echo Buurtbrug needs Java %NEEDED% or newer and found none. Install a JDK, or set JAVA_HOME to its folder. 1>&2
  exit /b 3
)

"%FOUND%\bin\java.exe" "@%APP%\lib\java.options" -cp "%APP%\lib\*" nl.buurtbrug.app.command.Main %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  if %%~v geq %NEEDED% set "FOUND=%~1"
)
exit /b 0
