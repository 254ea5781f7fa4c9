// The choice of languages over a page: three buttons at its foot; touching beside them leaves everything as it was.
import QtQuick
import Kiosk

Rectangle {
    id: sheet

    property list<string> codes
    property string current
    property bool open: false

    signal chosen(string code)

    anchors.fill: parent
    visible: opacity > 0
    opacity: open ? 1 : 0
    enabled: open
    color: Qt.alpha(Theme.ground, 0.86)
    Behavior on opacity { NumberAnimation { duration: Theme.motion.quick } }

    MouseArea {
        anchors.fill: parent
        onClicked: sheet.open = false
    }
    Rectangle {
        anchors { right: parent.right; bottom: parent.bottom; margins: Theme.margin }
        width: buttons.width + 2 * Theme.space.s5
        height: buttons.height + 2 * Theme.space.s5
        radius: Theme.radius.panel
        color: Theme.surface

        LanguageButtons {
            id: buttons

            anchors.centerIn: parent
            codes: sheet.codes
            current: sheet.current
            onChosen: code => {
                sheet.chosen(code);
                sheet.open = false;
            }
        }
    }
}
