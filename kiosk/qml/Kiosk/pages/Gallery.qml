// The gallery: choose a demo, by theme if you like, or whom to meet while demos rest; the languages are in the dock.
import QtQuick
import QtQuick.Layouts
import Kiosk
import Kiosk.Bridge

Rectangle {
    id: page

    required property Gallery gallery
    required property DiskRoom room
    required property string eventName
    property list<string> languages
    property string language

    signal demoChosen(string id)
    signal languageChosen(string code)
    signal accessTouched

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Lockup {
        id: lockup

        x: Theme.margin
        y: 5 * Theme.u
        width: Theme.portrait ? page.width - 2 * Theme.margin : 37 * Theme.u
        name: page.eventName
    }
    Words {
        id: heading

        anchors { left: lockup.left; top: lockup.bottom; topMargin: (Theme.portrait ? 3 : 3.4) * Theme.u }
        width: lockup.width
        text: page.room.demosRest ? qsTr("Leave your contact") : qsTr("Choose a demo")
        style: "h1"
        size: (Theme.portrait ? 6 : 5.2) * Theme.u * Theme.textScale
        Accessible.role: Accessible.Heading
    }
    ThemeList {
        id: themes

        x: Theme.margin
        y: dock.y - height - (Theme.portrait ? 3 : 4) * Theme.u
        width: lockup.width
        model: page.gallery.themes
        onChosen: theme => page.gallery.chooseTheme(theme)
    }
    Note {
        id: note

        visible: page.room.demosRest
        x: Theme.portrait ? Theme.margin : Theme.margin + 41 * Theme.u
        y: Theme.portrait ? heading.y + heading.height + 3.4 * Theme.u : 5 * Theme.u
        width: page.width - Theme.margin - x
        icon: "hand"
        title: qsTr("The demos are having a rest.")
        text: qsTr("This machine is nearly full, but it still keeps your contact: touch what you like, and meet those who made it.")
    }
    CardGrid {
        x: note.x
        y: note.y + (note.visible ? note.height + 3 * Theme.u : 0)
        width: note.width
        height: (Theme.portrait ? themes.y - 3 * Theme.u : dock.y - 4 * Theme.u) - y
        gallery: page.gallery
        onChosen: id => page.demoChosen(id)
    }
    Dock {
        id: dock

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }

        AccessButton { onClicked: page.accessTouched() }
        LanguageButtons {
            codes: page.languages
            current: page.language
            onChosen: code => page.languageChosen(code)
        }
        Words {
            Layout.fillWidth: true
            text: page.room.staffNote
            style: "small"
            maximumLineCount: 2
            elide: Text.ElideRight
        }
        PageTurner {
            visible: page.gallery.pages > 1
            page: page.gallery.page
            pages: page.gallery.pages
            onTurned: by => page.gallery.turn(by)
        }
    }
}
