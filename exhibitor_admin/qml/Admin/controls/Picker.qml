// A button that shows what is chosen of several, and drops the list of them. Rows have `id` and `name`.
pragma ComponentBehavior: Bound
import QtQuick
import Admin

Button {
    id: picker

    property alias model: list.model
    property string chosen
    property bool open: false

    signal picked(string id)

    onClicked: open = !open
    onOpenChanged: {
        if (open)
            list.forceActiveFocus();
        else if (list.activeFocus)
            forceActiveFocus();
    }
    Keys.onDownPressed: open = true
    Accessible.role: Accessible.ComboBox

    MouseArea {
        visible: picker.open
        x: -4000
        y: -4000
        width: 8000
        height: 8000
        onClicked: picker.open = false
        onWheel: wheel => wheel.accepted = true
    }
    Pane {
        visible: picker.open
        anchors { right: parent.right; top: parent.bottom; topMargin: 6 }
        width: Math.max(picker.width, 260)
        height: list.height + 12
        border.color: Tokens.edge

        ListView {
            id: list

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: 6 }
            height: Math.min(contentHeight, 10 * 36)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            Keys.onEscapePressed: picker.open = false
            Keys.onReturnPressed: (currentItem as PickerLine)?.clicked()
            Keys.onEnterPressed: (currentItem as PickerLine)?.clicked()
            Keys.onSpacePressed: (currentItem as PickerLine)?.clicked()
            onActiveFocusChanged: if (!activeFocus) picker.open = false
            delegate: PickerLine {
                on: id === picker.chosen
                onClicked: {
                    picker.open = false;
                    picker.picked(id);
                }
            }
        }
    }
}
