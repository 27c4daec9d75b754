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

rem What Java made ready of the classes when the first window was closed (its AOT cache): later starts take half the time.
rem One for each Java and build; made anew when making it was interrupted. Without it all works, only slower.
set "RUNTIME="
set "BUILD="
set "CACHE="
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_RUNTIME_VERSION=" "%FOUND%\release"') do set "RUNTIME=%%~v"
for %%f in ("%APP%\lib\buurtbrug-*.jar") do set "BUILD=%%~nf-%%~zf"
set "CACHES=%LOCALAPPDATA%\Buurtbrug-cache"
set "READY=%CACHES%\%BUILD%-%RUNTIME%.aot"
if not defined LOCALAPPDATA goto :start
if not defined RUNTIME goto :start
if exist "%READY%" if not exist "%READY%.config" (
  set "CACHE=-XX:AOTCache=%READY%"
  goto :start
)
if not "%~1"=="" if not "%~1"=="--data" if not "%~1"=="--lang" goto :start
if not "%~3"=="" if not "%~3"=="--data" if not "%~3"=="--lang" goto :start
if not "%~5"=="" goto :start
if exist "%CACHES%" del /q "%CACHES%\*.aot" "%CACHES%\*.config" 2>nul
if not exist "%CACHES%" mkdir "%CACHES%"
set "CACHE=-XX:AOTCacheOutput=%READY%"

:start
if not defined CACHE set "CACHE=-XX:AOTMode=auto"
"%FOUND%\bin\java.exe" "@%APP%\lib\java.options" "%CACHE%" -cp "%APP%\lib\*" nl.buurtbrug.app.command.Main %*
exit /b %ERRORLEVEL%

:consider
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  if %%~v geq %NEEDED% set "FOUND=%~1"
)
exit /b 0
