; Inno Setup 6 script of the Windows installer. Not run yet: written for Windows 10 and 11, 64 bits.
;
;   iscc packaging\windows\sddesk.iss              after packaging\build.py has made dist\sddesk
;   iscc /DCuda packaging\windows\sddesk.iss       for a CUDA bundle: several files of at most 2 GB
;
; For one person, without an administrator: programs go to %LOCALAPPDATA%\Programs. Uninstalling removes the program
; alone; pictures, models and settings are in the person's own folders and stay.

#define Root SourcePath + "..\.."
#define Version GetVersionNumbersString(Root + "\dist\sddesk\sddesk.exe")

[Setup]
AppId={{6B0C0E0B-6F0E-4C58-9E1B-5D1A3B8E2A77}
AppName=sddesk
AppVersion={#Version}
AppPublisher=The sddesk contributors
WizardStyle=modern
; No administrator: nobody is asked for a password, and nothing is changed for other people of the machine.
PrivilegesRequired=lowest
DefaultDirName={autopf}\sddesk
DisableProgramGroupPage=yes
DisableDirPage=auto
; torch has builds for 64-bit Windows on x86 processors only.
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\dist
OutputBaseFilename=sddesk-{#Version}-windows
SetupIconFile={#Root}\build\sddesk\made\sddesk.ico
UninstallDisplayIcon={app}\sddesk.exe
Compression=lzma2/normal
SolidCompression=yes
; A running sddesk holds its files: it is asked to close, and its queue is there again at the next start.
CloseApplications=yes
RestartApplications=no
ChangesAssociations=yes
#ifdef Cuda
; One setup file may not pass 2 GB, and a CUDA bundle does: setup.exe with setup-1.bin, setup-2.bin, ... beside it.
DiskSpanning=yes
DiskSliceSize=1900000000
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; A newer version must not mix with modules that the older one had.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\sddesk\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\sddesk"; Filename: "{app}\sddesk.exe"
Name: "{autodesktop}\sddesk"; Filename: "{app}\sddesk.exe"; Tasks: desktopicon

[Registry]
; "Open with sddesk" for pictures. It is offered, never made the default: that stays the person's choice.
Root: HKCU; Subkey: "Software\Classes\sddesk.picture"; ValueType: string; ValueData: "{cm:NameAndVersion,sddesk,{#Version}}"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\sddesk.picture\DefaultIcon"; ValueType: string; ValueData: "{app}\sddesk.exe,0"
Root: HKCU; Subkey: "Software\Classes\sddesk.picture\shell\open\command"; ValueType: string; ValueData: """{app}\sddesk.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.png\OpenWithProgids"; ValueType: string; ValueName: "sddesk.picture"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.jpg\OpenWithProgids"; ValueType: string; ValueName: "sddesk.picture"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.jpeg\OpenWithProgids"; ValueType: string; ValueName: "sddesk.picture"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.webp\OpenWithProgids"; ValueType: string; ValueName: "sddesk.picture"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Applications\sddesk.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "sddesk"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\sddesk.exe\SupportedTypes"; ValueType: string; ValueName: ".png"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\sddesk.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\sddesk.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\sddesk.exe\shell\open\command"; ValueType: string; ValueData: """{app}\sddesk.exe"" ""%1"""

[Run]
Filename: "{app}\sddesk.exe"; Description: "{cm:LaunchProgram,sddesk}"; Flags: nowait postinstall skipifsilent
